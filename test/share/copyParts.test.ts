import { copied } from "./copied";
import { partnerCopy } from "../../src/share/partnerCopy";
import {
  formula,
  handMade,
  type HandMade,
  handMadeParts,
  MAIN,
  NAMESPACES,
  number,
  row,
  text,
  zipped,
} from "./handMade";

const MICROSOFT = "http://schemas.microsoft.com/office";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

test("add-ins and their panes go with everything that points at them", () => {
  const extension = `${MICROSOFT}/2011/relationships/webextension`;
  const made: HandMade = {
    sheets: [{ name: "Data", rows: row(1, number("A1", 1)) }],
    rootLinks: [{ id: "rId9", type: `${extension}taskpanes`, target: "xl/webextensions/taskpanes.xml" }],
    parts: {
      "xl/webextensions/taskpanes.xml": ["application/vnd.ms-office.webextensiontaskpanes+xml", "<taskpanes/>"],
      "xl/webextensions/webextension1.xml": ["application/vnd.ms-office.webextension+xml", '<webextension id="x"/>'],
    },
    partLinks: { "xl/webextensions/taskpanes.xml": [{ id: "rId1", type: extension, target: "webextension1.xml" }] },
    names:
      '<definedNames><definedName name="Sheet_Start">\'Data\'!$A$1</definedName><definedName name="Own">Data!$A$1</definedName></definedNames>',
  };
  const { parts, everything } = copied(handMade(made));
  expect(Object.keys(parts).filter((path) => /webext/i.test(path))).toEqual([]);
  expect(everything).not.toMatch(/webextension|Sheet_Start/i);
  expect(parts["xl/workbook.xml"]).toContain('<definedNames><definedName name="Own">');
});

/** A chart of one series from each of two sheets, on the first. */
const charted: HandMade = {
  sheets: [
    {
      name: "Data",
      rows: row(1, number("A1", 1)),
      rest: '<drawing r:id="rId1"/>',
      links: [{ id: "rId1", type: "drawing", target: "../drawings/drawing1.xml" }],
    },
    {
      name: "Private & own",
      state: "hidden",
      rows: row(1, number("A1", 1)),
      links: [{ id: "rId1", type: "comments", target: "../comments1.xml" }],
    },
    { name: "Last", rows: row(1, formula("A1", "'Private & own'!A1*2", 2)) },
  ],
  names: `<definedNames><definedName name="Two">'Private &amp; own'!$A$1</definedName><definedName name="Here" localSheetId="2">Last!$A$1</definedName></definedNames>`,
  parts: {
    "xl/drawings/drawing1.xml": [
      "application/vnd.openxmlformats-officedocument.drawing+xml",
      `<d:wsDr xmlns:d="${DRAWING}"><d:oneCellAnchor><d:graphicFrame><c:chart xmlns:c="${CHART}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></d:graphicFrame></d:oneCellAnchor></d:wsDr>`,
    ],
    "xl/charts/chart1.xml": [
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      `<c:chartSpace xmlns:c="${CHART}"><c:ser><c:f>Data!$A$1</c:f></c:ser><c:ser><c:f>'Private &amp; own'!$A$1</c:f><c:v>4711</c:v></c:ser></c:chartSpace>`,
    ],
    "xl/comments1.xml": [
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
      `<comments xmlns="${MAIN}"/>`,
    ],
  },
  partLinks: { "xl/drawings/drawing1.xml": [{ id: "rId1", type: "chart", target: "../charts/chart1.xml" }] },
};

test("a sheet goes with its parts, its names, its series in charts and the formulas that read it", () => {
  const { parts, report } = copied(handMade(charted), { withoutSheets: ["Private & own"] });
  expect(parts["xl/worksheets/sheet2.xml"]).toBeUndefined();
  expect(parts["xl/comments1.xml"]).toBeUndefined();
  expect(parts["[Content_Types].xml"]).not.toMatch(/sheet2|comments1/);
  expect(parts["xl/charts/chart1.xml"]).toContain("Data!$A$1</c:f></c:ser></c:chartSpace>");
  expect(parts["xl/workbook.xml"]).toContain('<definedNames><definedName name="Here" localSheetId="1">');
  expect(parts["xl/worksheets/sheet3.xml"]).toContain('<c r="A1"><v>2</v></c>');
  expect(report.byValue).toMatchObject([
    { address: "A1", why: 'It reads the sheet "Private & own", which is left out.' },
  ]);
});

test("one sheet that can be seen has to stay", () => {
  const choices = { withoutSheets: ["Data", "Last"], withoutComments: false, madeOn: "2026-11-21" };
  expect(partnerCopy(handMade(charted), choices)).toMatchObject({
    refused: expect.stringContaining("Keep one of them"),
  });
});

const people = `${MICROSOFT}/2017/10/relationships`;
const commented: HandMade = {
  sheets: [
    {
      name: "Data",
      rows: row(1, text("A1", "Header"), text("B1", "Wage (confidential)")),
      rest: '<legacyDrawing r:id="rId3"/>',
      links: [
        { id: "rId1", type: "comments", target: "../comments1.xml" },
        { id: "rId2", type: `${people}/threadedComment`, target: "../threadedComments/threadedComment1.xml" },
        { id: "rId3", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      ],
    },
  ],
  links: [{ id: "rIdP", type: `${people}/person`, target: "persons/person.xml" }],
  parts: {
    "xl/comments1.xml": [
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
      `<comments xmlns="${MAIN}"><authors><author>Pat Poe</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Ask</t></text></comment></commentList></comments>`,
    ],
    "xl/threadedComments/threadedComment1.xml": [
      "application/vnd.ms-excel.threadedcomments+xml",
      '<ThreadedComments><threadedComment ref="A1" personId="{1}"><text>Why</text></threadedComment></ThreadedComments>',
    ],
    "xl/persons/person.xml": [
      "application/vnd.ms-excel.person+xml",
      '<personList><person displayName="Kim Koe" id="{1}"/></personList>',
    ],
    "xl/drawings/vmlDrawing1.vml": [
      "application/vnd.openxmlformats-officedocument.vmlDrawing",
      '<xml xmlns:v="v" xmlns:x="x"><v:shape id="a"><x:ClientData ObjectType="Note"/></v:shape></xml>',
    ],
  },
};

test("comments go with their authors and boxes where that is wanted, and stay where not", () => {
  const stay = copied(handMade(commented));
  expect(stay.everything).toMatch(/Pat Poe[^]*Kim Koe|Kim Koe[^]*Pat Poe/);
  const { parts, everything, report } = copied(handMade(commented), { withoutComments: true });
  expect(everything).not.toMatch(/Pat Poe|Kim Koe|legacyDrawing|ClientData/);
  expect(Object.keys(parts).filter((path) => /comment|person|vml/i.test(path))).toEqual([]);
  expect(report.leftOut).toContain('2 comments on "Data".');
});

test("rules that read what is left out go, with the list that held them", () => {
  const rest =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>$C1="x"</formula></cfRule></conditionalFormatting>' +
    `<dataValidations count="2"><dataValidation type="custom" sqref="A1"><formula1>A1&gt;0</formula1></dataValidation><dataValidation type="custom" sqref="B1"><formula1>C1&gt;0</formula1></dataValidation></dataValidations>`;
  const rows = row(1, text("A1", "Open"), text("B1", "Also"), text("C1", "Wage (confidential)"));
  const { sheet, report } = copied(handMade({ sheets: [{ name: "Data", rows, rest }] }));
  expect(sheet).not.toContain("conditionalFormatting");
  expect(sheet).toContain('<dataValidations count="1"><dataValidation type="custom" sqref="A1">');
  expect(report.leftOut).toContain(
    'A conditional format of A1:A9 on "Data": it reads cells of "Data" that are left out.',
  );
});

test("a pivot table that keeps a copy of what is left out is refused in words", () => {
  const made: HandMade = {
    ...charted,
    links: [{ id: "rIdC", type: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" }],
    parts: {
      ...charted.parts,
      "xl/pivotCache/pivotCacheDefinition1.xml": [
        "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
        `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Private &amp; own"/></cacheSource></pivotCacheDefinition>`,
      ],
    },
  };
  const choices = { withoutSheets: ["Private & own"], withoutComments: false, madeOn: "2026-11-21" };
  expect(partnerCopy(handMade(made), choices)).toMatchObject({
    refused: expect.stringContaining("pivot table keeps a copy"),
  });
  expect(copied(handMade(made)).report.leftOut).toEqual([]);
});

test("a workbook in which nothing is to be left out keeps every part but for the note", () => {
  const plain = handMadeParts({ sheets: [{ name: "Data", rows: row(1, number("A1", 1)) }], strings: ["unused"] });
  const { parts } = copied(
    zipped({ ...plain, "xl/odd/part.bin": "anything", "customXml/item1.xml": `<a ${NAMESPACES}/>` }),
  );
  for (const path of [
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/odd/part.bin",
    "customXml/item1.xml",
    "_rels/.rels",
  ]) {
    expect(parts[path]).toBe(path in plain ? plain[path] : parts[path]);
  }
  expect(parts["xl/odd/part.bin"]).toBe("anything");
  expect(parts["xl/worksheets/sheet2.xml"]).toContain("Nothing was left out.");
});
