import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { checkFile } from "../../src/share/checkFile";
import { partnerCopy } from "../../src/share/partnerCopy";
import { handMade, handMadeParts, number, row, text, zipped } from "./handMade";

const plain = { sheets: [{ name: "Data", rows: row(1, number("A1", 1)) }] };
const parts = handMadeParts(plain);
const sheet = "xl/worksheets/sheet1.xml";

/** What both say of a file. */
function refused(bytes: Uint8Array): string {
  const check = checkFile(bytes);
  const copy = partnerCopy(bytes, { withoutSheets: [], withoutComments: false, madeOn: "2026-11-21" });
  if (!("refused" in check) || !("refused" in copy)) throw new Error("The file was not refused.");
  expect(copy.refused).toBe(check.refused);
  return check.refused;
}

/** The zip file with another name of the same length at every place where one stands. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const [old, put] = [strToU8(from), strToU8(to)];
  const copy = bytes.slice();
  for (let at = 0; at + old.length <= copy.length; at += 1) {
    if (old.every((byte, index) => copy[at + index] === byte)) copy.set(put, at);
  }
  return copy;
}

test("a plain workbook is opened", () => {
  expect(checkFile(handMade(plain))).toMatchObject({ findings: [], sheets: [{ name: "Data" }] });
});

test("a file that is no zip file, none at all, and half of one", () => {
  expect(refused(strToU8("Sheet;1"))).toContain("This is not a workbook, or it is damaged");
  expect(refused(new Uint8Array())).toContain("This is not a workbook");
  expect(refused(handMade(plain).slice(0, 400))).toContain("This is not a workbook");
});

test("a workbook that is protected by a password", async () => {
  const sheets = [{ name: "Data", rows: [[1]] }];
  const locked = await writeXlsx({ sheets, encryption: { password: "secret", spinCount: 10 } });
  expect(refused(locked)).toContain("protected by a password");
});

test("a workbook with macros, a binary one, and a zip file of something else", () => {
  expect(refused(zipped({ ...parts, "xl/vbaProject.bin": new Uint8Array(9) }))).toContain("has macros");
  const types = parts["[Content_Types].xml"]!.replace(
    "openxmlformats-officedocument.spreadsheetml.sheet.main",
    "ms-excel.sheet.macroEnabled.main",
  );
  expect(refused(zipped({ ...parts, "[Content_Types].xml": types }))).toContain("has macros");
  const binary = parts["_rels/.rels"]!.replace("workbook.xml", "workbook.bin");
  expect(refused(zipped({ ...parts, "_rels/.rels": binary }))).toContain(".xlsb");
  expect(refused(zipped({ "readme.txt": "nothing" }))).toContain("not an Excel workbook");
});

test("more than 50 MB, and a bomb of a thousand times its size, also if it says that it is small", () => {
  expect(refused(new Uint8Array(51 * 1_048_576))).toContain("has 51 MB; up to 50 MB");
  const size = 64 * 1_048_576 + 4_711;
  const bomb = zipped({ "a.xml": new Uint8Array(size), ...parts });
  expect(bomb.length).toBeLessThan(100_000);
  expect(refused(bomb)).toContain("no ordinary workbook");
  const view = new DataView(bomb.buffer);
  for (let at = 0; at + 4 < bomb.length; at += 1) if (view.getUint32(at, true) === size) view.setUint32(at, 10, true);
  expect(refused(bomb)).toContain("no ordinary workbook");
});

test("parts with names that lead out of the file or are there twice", () => {
  const bytes = zipped({ ...parts, "xl/ab/evil.xml": "<a/>" });
  expect(refused(renamed(bytes, "xl/ab/evil.xml", "xl/../evil.xml"))).toContain('"xl/../evil.xml" is no name');
  const twice = zipped({ ...parts, "xl/workbook.xmk": "<a/>" });
  expect(refused(renamed(twice, "xl/workbook.xmk", "xl/Workbook.xml"))).toContain("is there twice");
});

test("a part that is damaged is named", () => {
  const bytes = zipSync({ "xl/x.xml": [strToU8("<a>1</a>"), { level: 0 }] });
  expect(refused(renamed(bytes, "<a>1</a>", "<a>2</a>"))).toContain('The part "xl/x.xml" of the workbook is damaged');
  expect(refused(zipped({ ...parts, [sheet]: parts[sheet]!.replace("</row>", "") }))).toContain(
    `"${sheet}" of the workbook is damaged`,
  );
  expect(refused(zipped({ ...parts, [sheet]: "" }))).toContain(
    `"${sheet}" of the workbook is damaged: document must contain a root element`,
  );
  const without = Object.fromEntries(Object.entries(parts).filter(([path]) => path !== sheet));
  expect(refused(zipped(without))).toContain('The part of the sheet "Data" is missing');
});

test("document types, entities and deep nesting", () => {
  const laughs = '<!DOCTYPE a [<!ENTITY b "bbb">]>';
  const declared = parts[sheet]!.replace("<worksheet", `${laughs}<worksheet`);
  expect(refused(zipped({ ...parts, [sheet]: declared }))).toContain("declares a document type");
  const entity = parts[sheet]!.replace("<v>1</v>", "<v>&b;</v>");
  expect(refused(zipped({ ...parts, [sheet]: entity }))).toContain(`"${sheet}" of the workbook is damaged`);
  const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
  expect(refused(zipped({ ...parts, "xl/deep.xml": deep }))).toContain("nested too deeply");
});

test("protected structures and sheets, with the cure", () => {
  const structure = handMade({ ...plain, beforeSheets: '<workbookProtection lockStructure="1"/>' });
  expect(refused(structure)).toContain("Review > Protect Workbook");
  const locked = handMade({ sheets: [{ ...plain.sheets[0]!, rest: '<sheetProtection sheet="1" objects="1"/>' }] });
  expect(refused(locked)).toBe(
    'The sheet "Data" is protected. Go to it, choose Review > Unprotect Sheet, then try again.',
  );
});

test("Strict Open XML is refused, UTF-16 is read and stays UTF-16", () => {
  const strict = parts["xl/workbook.xml"]!.replace(
    /http:\/\/schemas[^"]*2006\/main/,
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  );
  expect(refused(zipped({ ...parts, "xl/workbook.xml": strict }))).toContain("Strict Open XML");
  const latin = parts[sheet]!.replace("UTF-8", "ISO-8859-1");
  expect(refused(zipped({ ...parts, [sheet]: latin }))).toContain("not in UTF-8 or UTF-16");
  const rows = row(1, text("A1", "Größe"), text("B1", "Phone (confidential)"));
  const wide = handMadeParts({ sheets: [{ name: "Data", rows }] });
  const utf16 = new Uint8Array(
    new Uint16Array([...`\uFEFF${wide[sheet]!.replace("UTF-8", "UTF-16")}`].map((each) => each.charCodeAt(0))).buffer,
  );
  const copy = partnerCopy(zipped({ ...wide, [sheet]: utf16 }), {
    withoutSheets: [],
    withoutComments: false,
    madeOn: "2026-11-21",
  });
  if ("refused" in copy) throw new Error(copy.refused);
  const written = new TextDecoder("utf-16le").decode(unzipSync(copy.bytes)[sheet]);
  expect(written).toContain("<t>Größe</t>");
  expect(written).not.toContain("Phone");
});
