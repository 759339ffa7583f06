import { copied } from "./copied";
import {
  formula,
  handMade,
  type HandMade,
  handMadeParts,
  MAIN,
  number,
  row,
  tablePart,
  text,
  zipped,
} from "./handMade";

const LQ = "_xldudf_LMI_LOCATION_QUOTIENT";
const called = (at: number) => `${LQ}(A${at},100,300,3000)`;

/** One sheet of three columns with two confidential ones to the right, and a sheet that reads it. */
const contacts: HandMade = {
  sheets: [
    {
      name: "Contacts",
      rows:
        row(
          1,
          text("A1", "ID"),
          text("B1", "Jobs"),
          text("C1", "Name (confidential)"),
          text("D1", "Phone (confidential)"),
        ) +
        row(2, text("A2", "S1"), number("B2", 10), '<c r="C2" t="s"><v>0</v></c>', text("D2", "614-555-0100")) +
        row(3, text("A3", "S2"), number("B3", 20), '<c r="C3" t="s"><v>1</v></c>', '<c r="D3" s="0"/>'),
      rest: '<hyperlinks><hyperlink ref="C2" r:id="rId2"/></hyperlinks><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      links: [
        { id: "rId1", type: "table", target: "../tables/table1.xml" },
        { id: "rId2", type: "hyperlink", target: "mailto:jane@example.org", external: true },
      ],
    },
    {
      name: "Summary",
      rows:
        row(
          1,
          formula("A1", "SUM(tblContact[Jobs])", 30),
          formula("B1", "COUNTA(tblContact[Name (confidential)])", 2),
        ) +
        row(
          2,
          formula("A2", 'Contacts!C2&"!"', "Jane Roe!"),
          formula("B2", "LEN(A2)", 9),
          formula("C2", 'A2&" again"', "Jane Roe! again"),
        ) +
        row(3, formula("A3", "ROWS(tblContact)", 2), '<c r="B3" t="s"><v>2</v></c>'),
    },
  ],
  strings: ["Jane Roe", "John Doe", "John Doe and others"],
  parts: {
    "xl/tables/table1.xml": tablePart(1, "tblContact", "A1:D3", [
      "ID",
      "Jobs",
      "Name (confidential)",
      "Phone (confidential)",
    ]),
  },
};

test("a table ends before its confidential columns, and their texts are in no part", () => {
  const { parts, report, everything } = copied(handMade(contacts));
  expect(parts["xl/tables/table1.xml"]).toContain('ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2">');
  expect(everything).not.toMatch(/Jane Roe|555-0100|jane@/);
  expect(parts["xl/sharedStrings.xml"]).toContain("<si><t/></si><si><t/></si><si><t>John Doe and others</t></si>");
  expect(report.stillThere).toEqual(['"John Doe" was left out, but stands in Summary!B3.']);
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain("hyperlink");
});

test("a formula that reads a confidential cell becomes its value, unless the value tells it", () => {
  const { parts, report } = copied(handMade(contacts));
  const summary = parts["xl/worksheets/sheet2.xml"];
  expect(summary).toContain('<c r="A1"><f>SUM(tblContact[Jobs])</f><v>30</v></c><c r="B1"><v>2</v></c>');
  expect(summary).toContain('<c r="A2"/><c r="B2"><v>9</v></c><c r="C2"/>');
  expect(summary).toContain("<f>ROWS(tblContact)</f>");
  expect(report.byValue.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(["Summary!B1", "Summary!B2"]);
  expect(report.byValue[0]!.why).toBe('It reads cells of "Contacts" that are left out.');
  expect(report.leftOut).toContain('The value of A2 on "Summary": the formula repeated what is confidential.');
});

test("a confidential column in the middle keeps its place under another header", () => {
  const [sheet] = contacts.sheets;
  const middle = {
    ...contacts,
    sheets: [sheet!],
    parts: {
      "xl/tables/table1.xml": tablePart(1, "tblContact", "A1:D3", [
        "ID",
        "Jobs (confidential)",
        "Name (confidential)",
        "Open",
      ]),
    },
  };
  const { parts, sheet: xml } = copied(handMade(middle));
  expect(parts["xl/tables/table1.xml"]).toContain(
    'name="Left out"/><tableColumn id="3" name="Left out 2"/><tableColumn id="4" name="Open"/>',
  );
  expect(xml).toContain(
    '<c r="B1" t="inlineStr"><is><t>Left out</t></is></c><c r="C1" t="inlineStr"><is><t>Left out 2</t></is></c>',
  );
  expect(xml).toContain('<row r="2"><c r="A2" t="inlineStr"><is><t>S1</t></is></c><c r="D2"');
});

test("formulas of ours become Excel's own: alone, shared, and one for each cell of a result", () => {
  const rows =
    row(1, number("A1", 20), `<c r="B1"><f t="shared" ref="B1:B2" si="0">${called(1)}</f><v>2</v></c>`) +
    row(
      2,
      number("A2", 40),
      '<c r="B2"><f t="shared" si="0"/><v>4</v></c>',
      formula("C2", `IF(${called(2)}>1,"high","")`, "high"),
    ) +
    row(3, `<c r="E3" cm="1"><f t="array" ref="E3:E4">${LQ}(A1:A2,100,300,3000)</f><v>2</v></c>`) +
    row(4, number("E4", 4)) +
    row(5, formula("A5", "SUM(_xlfn.ANCHORARRAY($E$3))", 6), formula("B5", called(1), 99));
  const { sheet, report } = copied(handMade({ sheets: [{ name: "Own", rows }] }));
  expect(sheet).not.toMatch(/shared|array|cm=|LMI/);
  expect(sheet).toMatch(/<c r="B1"><f>[^<]*A1[^<]*<\/f><v>2<\/v><\/c>/);
  expect(sheet).toMatch(/<c r="B2"><f>[^<]*A2[^<]*<\/f><v>4<\/v><\/c>/);
  expect(sheet).toMatch(/<c r="C2" t="str"><f>IF\([^<]*&gt;1,(?:"|&quot;)high/);
  expect(sheet).toMatch(/<c r="E3"><f>[^<]*<\/f><v>2<\/v><\/c>.*<c r="E4"><f>[^<]*<\/f><v>4<\/v><\/c>/);
  expect(sheet).toContain("<f>SUM($E$3:$E$4)</f>");
  expect(sheet).toContain('<c r="B5"><v>99</v></c>');
  expect(report.byFormula).toBe(5);
  expect(report.byValue).toMatchObject([
    { sheet: "Own", address: "B5", formula: "=LMI.LOCATION_QUOTIENT(A1,100,300,3000)" },
  ]);
});

test("another writer's prefixes, and cells that do not say where they stand", () => {
  const made = handMadeParts({ sheets: [{ name: "Own", rows: "" }] });
  const rows = `<x:row><x:c><x:v>20</x:v></x:c><x:c><x:f>${called(1)}</x:f><x:v>2</x:v></x:c><x:c t="inlineStr"><x:is><x:t>Phone (confidential)</x:t></x:is></x:c><x:c><x:v>5</x:v></x:c></x:row><x:row><x:c/><x:c/><x:c t="inlineStr"><x:is><x:t>614</x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row>`;
  const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  const { sheet } = copied(zipped({ ...made, "xl/worksheets/sheet1.xml": xml }));
  expect(sheet).toMatch(
    /<x:c><x:v>20<\/x:v><\/x:c><x:c><x:f>[^<]*A1[^<]*<\/x:f><x:v>2<\/x:v><\/x:c><x:c\/><x:c><x:v>5/,
  );
  expect(sheet).toContain("<x:row><x:c/><x:c/><x:c/><x:c><x:v>7</x:v></x:c></x:row>");
});
