import { copied } from "./copied";
import { clean, made, OFFICE, SECRET, SHEETS } from "./confidentialBook";
import { formula, handMade, type HandMade, MAIN, row, text } from "./handMade";

test("scenarios, filters and sort orders of left out cells go", () => {
  const rest =
    `<scenarios><scenario name="Best" count="1"><inputCells r="D2" val="52340"/></scenario></scenarios>` +
    `<autoFilter ref="A1:D2"><filterColumn colId="2"><filters><filter val="${SECRET}"/></filters></filterColumn><sortState ref="A2:D2"><sortCondition ref="C2:C2" customList="${SECRET}"/></sortState></autoFilter>`;
  expect(clean(made({ rest })).sheet).not.toContain("sortState");
});

test("a file that only left out cells read is forgotten, and one that others read too is told", () => {
  const memory = `<externalLink xmlns="${MAIN}"><externalBook><sheetNames><sheetName val="Pay"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>52340</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
  const linked = (...more: readonly string[]): HandMade => ({
    sheets: [
      {
        name: "Data",
        rows: row(1, text("D1", "Pay (confidential)")) + row(2, formula("D2", "[1]Pay!A1", 52_340)) + row(9, ...more),
      },
      { name: "Open", rows: "" },
    ],
    names: '<externalReferences><externalReference r:id="rIdL"/></externalReferences>',
    links: [{ id: "rIdL", type: "externalLink", target: "externalLinks/externalLink1.xml" }],
    parts: { "xl/externalLinks/externalLink1.xml": [`${SHEETS}.externalLink+xml`, memory] },
  });
  const { parts } = clean(linked());
  expect(parts["xl/externalLinks/externalLink1.xml"]).toContain("</sheetNames></externalBook>");
  expect(copied(handMade(linked(formula("A9", "[1]Pay!A2", 1)))).report.stillThere).toEqual([
    "The copy keeps values of another file that cells that are left out read, because other cells read that file, too.",
  ]);
});

test("the memory of a pivot table goes with its sheet", () => {
  const content: HandMade = {
    sheets: [
      { name: "Open", rows: row(1, text("A1", "Nothing")) },
      { name: "Own", rows: "", links: [{ id: "rId1", type: "pivotTable", target: "../pivotTables/pivotTable1.xml" }] },
    ],
    names: '<pivotCaches><pivotCache cacheId="1" r:id="rIdC"/></pivotCaches>',
    links: [{ id: "rIdC", type: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" }],
    parts: {
      "xl/pivotTables/pivotTable1.xml": [`${SHEETS}.pivotTable+xml`, `<pivotTableDefinition xmlns="${MAIN}"/>`],
      "xl/pivotCache/pivotCacheDefinition1.xml": [
        `${SHEETS}.pivotCacheDefinition+xml`,
        `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="external"/></pivotCacheDefinition>`,
      ],
      "xl/pivotCache/pivotCacheRecords1.xml": [
        `${SHEETS}.pivotCacheRecords+xml`,
        `<pivotCacheRecords xmlns="${MAIN}"><r><s v="${SECRET}"/><n v="52340"/></r></pivotCacheRecords>`,
      ],
    },
    partLinks: {
      "xl/pivotTables/pivotTable1.xml": [
        { id: "rId1", type: "pivotCacheDefinition", target: "../pivotCache/pivotCacheDefinition1.xml" },
      ],
      "xl/pivotCache/pivotCacheDefinition1.xml": [
        { id: "rId1", type: "pivotCacheRecords", target: "pivotCacheRecords1.xml" },
      ],
    },
  };
  const { parts } = clean(content, { withoutSheets: ["Own"] });
  expect(Object.keys(parts).filter((path) => path.includes("pivot"))).toEqual([]);
  expect(parts["xl/workbook.xml"]).not.toContain("pivotCache");
});

test("names of sheets, orders of calculation, pictures of the first page, signatures and parts that nothing points at", () => {
  const content = made(
    {
      rootLinks: [
        {
          id: "rId7",
          type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
          target: "docProps/thumbnail.xml",
        },
        { id: "rId8", type: "extended-properties", target: "docProps/app.xml" },
        {
          id: "rId9",
          type: "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
          target: "_xmlsignatures/origin.xml",
        },
      ],
      parts: {
        "docProps/thumbnail.xml": ["image/jpeg", `<a>${SECRET}</a>`],
        "docProps/app.xml": [
          `${OFFICE}.extended-properties+xml`,
          "<Properties><TitlesOfParts><lpstr>Hatch</lpstr></TitlesOfParts></Properties>",
        ],
        "_xmlsignatures/origin.xml": [
          "application/vnd.openxmlformats-package.digital-signature-origin",
          `<a>${SECRET}</a>`,
        ],
        "xl/calcChain.xml": [`${SHEETS}.calcChain+xml`, `<calcChain xmlns="${MAIN}"><c r="D2" i="1"/></calcChain>`],
        "xl/volatileDependencies.xml": [
          `${SHEETS}.volatileDependencies+xml`,
          `<volTypes xmlns="${MAIN}"><v>${SECRET}</v></volTypes>`,
        ],
        "xl/worksheets/sheet9.xml": [
          `${SHEETS}.worksheet+xml`,
          `<worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>${SECRET}</v></c></row></sheetData></worksheet>`,
        ],
      },
    },
    [
      { id: "rIdC", type: "calcChain", target: "calcChain.xml" },
      { id: "rIdV", type: "volatileDependencies", target: "volatileDependencies.xml" },
    ],
  );
  const { parts } = clean(content);
  expect(Object.keys(parts).filter((path) => /thumb|calc|volat|sheet9|sign/.test(path))).toEqual([]);
});
