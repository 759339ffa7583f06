import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx } from "hucre/xlsx";
import { fileOf } from "../../../src/preview/download/fileOf";
import { partsOf } from "../../xlsx/partsOf";
import { personalWorkbook } from "./personalWorkbook";

const CHECK = path.join(__dirname, "..", "..", "..", "..", "shared", "tools", "check-xlsx");

const file = fileOf(personalWorkbook());
const parts = partsOf(file);
const jobs = parts["xl/worksheets/sheet2.xml"]!;

/** Puts the file into a folder of its own while `work` looks at it there. */
function withFile<T>(work: (folder: string, name: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "download-"));
  try {
    const name = path.join(folder, "personal.xlsx");
    writeFileSync(name, file);
    return work(folder, name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("the file of a workbook that a person made", () => {
  it("is valid by the schemas of ISO/IEC 29500", () => {
    if (!existsSync(CHECK)) return console.info("skipped: ../shared/tools/check-xlsx is not there");
    expect(withFile((_, name) => execFileSync(CHECK, [name], { encoding: "utf8" }))).toBe("personal.xlsx: valid\n");
  });

  it("spells the add-in's functions as Excel does, and marks the areas that results fill", () => {
    expect(jobs).toContain('<c r="E2" cm="1"><f t="array" ref="E2:F3">_xldudf_LMI_SHARES(B2:B3)</f><v>0.25</v></c>');
    expect(jobs).toContain('<c r="F2" t="e"><v>#N/A</v></c>');
    expect(jobs).toContain('<c r="F3"><v>0.75</v></c>');
    expect(jobs).toContain('<c r="H2"><f>_xldudf_LMI_GINI(B2:B3)</f><v>0.5</v></c>');
    expect(jobs).toContain('<c r="H3" t="e"><f>_xldudf_LMI_NAICS_TITLE(A2)</f><v>#NAME?</v></c>');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>_xldudf_LMI_GINI('My jobs'!B2:B3)</f>");
  });

  it("lets Excel 365 work out as areas what it made as areas", () => {
    const array = (address: string) => `<f t="array" ref="${address}">`;
    expect(jobs).toContain(`cm="1">${array("H4")}SUM(_xlfn._xlws.FILTER(B2:B3,B2:B3&gt;10))</f><v>30</v>`);
    expect(jobs).toContain(`cm="1">${array("H5")}_xlfn.LET(_xlpm.jobs,B2,_xlpm.jobs*2)</f>`);
    expect(jobs).toContain(`t="e" cm="1">${array("H6")}_xlfn._xlws.SORT(B2:B3)</f><v>#VALUE!</v>`);
    expect(parts["xl/metadata.xml"]).toContain('<rc t="1" v="0"/>');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('/sheetMetadata" Target="metadata.xml"');
    expect(parts["[Content_Types].xml"]).toContain("spreadsheetml.sheetMetadata+xml");
  });

  it("keeps sheets hidden, and opens with one that is not", () => {
    const workbook = parts["xl/workbook.xml"]!;
    expect(workbook).toContain('<sheet name="Hidden" sheetId="1" state="hidden" r:id="rId1"/>');
    expect(workbook).toContain('<sheet name="My jobs" sheetId="2" r:id="rId2"/>');
    expect(workbook).toContain('<sheet name="Very hidden" sheetId="3" state="veryHidden" r:id="rId3"/>');
    expect(workbook).toContain('activeTab="1"');
    expect(jobs).toContain('tabSelected="1"');
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tabSelected");
  });

  it("keeps names of one sheet, hidden names and names for formulas", () => {
    const workbook = parts["xl/workbook.xml"]!;
    expect(workbook).toContain(`<definedName name="Cut">'My jobs'!$B$2</definedName>`);
    expect(workbook).toContain(
      `<definedName name="Cut" comment="The cut of &lt;this&gt; sheet" localSheetId="1">'My jobs'!$B$3</definedName>`,
    );
    expect(workbook).toContain(`<definedName name="Doubled">_xlfn.LET(_xlpm.x,Cut,_xlpm.x*2)</definedName>`);
    expect(workbook).toContain(
      `<definedName name="Spread" hidden="1">_xldudf_LMI_GINI('My jobs'!$B$2:$B$3)</definedName>`,
    );
  });

  it("keeps links, hidden rows and columns, and lists written by hand", () => {
    expect(jobs).toContain('<hyperlink ref="A2" r:id="rId2" tooltip="Where it is from"/>');
    expect(jobs).toContain(`<hyperlink ref="J3" location="'My jobs'!A1"/>`);
    expect(parts["xl/worksheets/_rels/sheet2.xml.rels"]).toContain(
      'Target="https://example.org/a%20b?x=1&amp;y=2" TargetMode="External"',
    );
    expect(jobs).toContain('<row r="7" hidden="1"><c r="H7"');
    expect(jobs).toMatch(/<col min="11" max="11" width="[\d.]+" hidden="1" customWidth="1"\/>/);
    expect(jobs).toContain("<formula1>&quot;yes,&quot;&quot;no&quot;&quot;&quot;</formula1>");
  });

  it("tells a table's totals from its data, and spells its references in full", () => {
    const table = parts["xl/tables/table1.xml"]!;
    expect(table).toContain('ref="A1:C4" totalsRowCount="1"');
    expect(table).toContain('<autoFilter ref="A1:C3"/>');
    expect(table).toContain("<calculatedColumnFormula>tblJobs[[#This Row],[Jobs]]/2</calculatedColumnFormula>");
  });

  it("says whose it is", () => {
    expect(parts["docProps/core.xml"]).toContain("<dc:creator>A. Analyst &amp; Co</dc:creator>");
    expect(parts["docProps/app.xml"]).toContain("<Company>Board</Company>");
  });

  it("is read by another reader", async () => {
    const { sheets, namedRanges } = await readXlsx(file);
    expect(sheets.map(({ name, hidden, veryHidden }) => [name, hidden ?? false, veryHidden ?? false])).toEqual([
      ["Hidden", true, false],
      ["My jobs", false, false],
      ["Very hidden", false, true],
    ]);
    const { rows, cells, tables } = sheets[1]!;
    expect(rows[1]?.slice(0, 10)).toEqual(["Steel", 10, 5, null, 0.25, "#N/A", null, 0.5, null, "#DIV/0!"]);
    expect(cells?.get("1,7")?.formula).toBe("_xldudf_LMI_GINI(B2:B3)");
    expect(tables?.map(({ name }) => name)).toEqual(["tblJobs"]);
    expect(namedRanges?.map(({ name }) => name).sort()).toEqual(["Cut", "Cut", "Doubled", "Spread"]);
  });

  // Areas that a formula fills it works out whenever it opens a file.
  it("shows its values in LibreOffice, which has no such functions", () => {
    const text = withFile((folder, name) => {
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
      const sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2";
      const options = { stdio: "pipe", timeout: 300_000 } as const;
      execFileSync("soffice", ["--headless", profile, "--convert-to", sheet, "--outdir", folder, name], options);
      return readFileSync(path.join(folder, "personal-My jobs.csv"), "utf8");
    });
    expect(text.split("\n")[1]).toBe("Steel,10,5,,#NAME?,#NAME?,,0.5,,#DIV/0!");
  });
});
