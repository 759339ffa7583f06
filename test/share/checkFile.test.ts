import { formula, type HandMade, MAIN, number, row, tablePart, text } from "./handMade";
import { checked, sheet, told } from "./told";

const LQ = "_xldudf_LMI_LOCATION_QUOTIENT";

test("formulas of ours in cells, also hidden, shared and spilling ones, and wherever else formulas are", () => {
  const rows =
    row(1, number("A1", 20), `<c r="B1"><f t="shared" ref="B1:B2" si="0">${LQ}(A1,100,300,3000)</f><v>2</v></c>`) +
    row(2, number("A2", 40), '<c r="B2"><f t="shared" si="0"/><v>4</v></c>') +
    row(
      3,
      `<c r="C3" cm="1"><f t="array" ref="C3:C4">IF(1, lmi.location_quotient (A1:A2,100,300,3000))</f><v>2</v></c>`,
    ) +
    row(4, number("C4", 4));
  const rest =
    `<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>${LQ}(A1,1,1,1)&gt;1</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="1"><dataValidation type="custom" sqref="D4:D5"><formula1>${LQ}(A1,1,1,1)&gt;1</formula1></dataValidation></dataValidations>`;
  const made: HandMade = {
    sheets: [
      { name: "Data", rows, rest, state: "hidden" },
      { name: "Open", rows: "" },
    ],
    names: `<definedNames><definedName name="Own">${LQ}(1,2,3,4)</definedName></definedNames>`,
  };
  const places = told(made, "ourFormula").map((line) => line.slice(0, line.indexOf(" ")));
  expect(places).toEqual(["Data!B1", "Data!B2", "Data!C3:C4", "null!null", "Data!A1:A9", "Data!D4:D5"]);
  const { formulas } = checked(made);
  expect(formulas[1]).toMatchObject({
    area: { row: 2, column: 2 },
    formula: "LMI.LOCATION_QUOTIENT(A2,100,300,3000)",
    values: [[4]],
    why: null,
  });
  expect(formulas[2]!.values).toEqual([[2], [4]]);
});

test("confidential columns in tables and in plain cells, and confidential sheets", () => {
  const rows =
    row(1, text("A1", "ID"), text("B1", "Pay (Confidential)"), text("D1", "Note (confidential) ")) +
    row(2, number("B2", 1), number("D2", 2));
  const made: HandMade = {
    sheets: [
      {
        name: "Data",
        rows,
        rest: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        links: [{ id: "rId1", type: "table", target: "../tables/table1.xml" }],
      },
      { name: "Confidential notes", rows: "" },
    ],
    parts: { "xl/tables/table1.xml": tablePart(1, "tblPay", "A1:B2", ["ID", "Pay (Confidential)"]) },
  };
  expect(told(made, "confidential").map((line) => line.slice(0, 40))).toEqual([
    'Data!B1:B2 The column "Pay (Confidential',
    'Data!D1:D2 What stands under "Note (conf',
    'Confidential notes!null The sheet "Confi',
  ]);
  expect(checked(made).sheets.map(({ isConfidential }) => isConfidential)).toEqual([false, true]);
});

test("columns about persons by header and by value, but not those that are confidential already", () => {
  const rows =
    row(1, text("A1", "Contact name"), text("B1", "Reach"), text("C1", "E-mail (confidential)"), text("D1", "Code")) +
    row(
      2,
      text("A2", "Jane Roe"),
      text("B2", "jane@example.org"),
      text("C2", "jane@example.org"),
      text("D2", "6145550100"),
    ) +
    row(3, text("A3", "John"), text("B3", "(614) 555-0100 x 12"), text("C3", "x@y.org"), text("D3", "31-33")) +
    row(4, text("A4", "Kim"), text("B4", "+49 30 1234567"), text("D4", "2024-11-21"));
  expect(told(sheet(rows), "personal").map((line) => line.split(". ")[0])).toEqual([
    'Data!A1:A4 The column "Contact name" looks as if it were about persons',
    "Data!B2 In column B 1 cell looks like an e-mail address",
    "Data!B3:B4 In column B 2 cells look like a phone number",
  ]);
});

test("links to other files, connections and paths", () => {
  const made: HandMade = {
    sheets: [
      {
        name: "Data",
        rows:
          row(1, formula("A1", "[1]Jobs!A1*2", 2)) +
          row(2, formula("A2", "SUM([1]Jobs!B:B)", 2)) +
          row(3, formula("A3", "tbl[1]", 1)),
        rest: '<hyperlinks><hyperlink ref="B1" r:id="rId1"/><hyperlink ref="B2" r:id="rId2"/></hyperlinks>',
        links: [
          { id: "rId1", type: "hyperlink", target: "file:///C:/own.docx", external: true },
          { id: "rId2", type: "hyperlink", target: "https://example.org", external: true },
        ],
      },
    ],
    links: [{ id: "rIdL", type: "externalLink", target: "externalLinks/externalLink1.xml" }],
    parts: {
      "xl/externalLinks/externalLink1.xml": [
        "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
        `<externalLink xmlns="${MAIN}"/>`,
      ],
    },
    partLinks: {
      "xl/externalLinks/externalLink1.xml": [
        { id: "rId1", type: "externalLinkPath", target: "jobs.xlsx", external: true },
      ],
    },
  };
  expect(told(made, "link").map((line) => line.split(/[,.] /)[0])).toEqual([
    "null!null The workbook is linked to another file",
    "Data!A1:A2 2 formulas read another file",
    "Data!B1 A link leads to the file file:///C:/own.docx",
  ]);
});

test("withheld figures that show 0", () => {
  const header = row(
    1,
    text("A1", "disclosure_code"),
    text("B1", "annual_avg_emplvl"),
    text("C1", "total_annual_wages"),
    text("D1", "lq_annual_avg_emplvl"),
  );
  const rows =
    header +
    row(2, number("B2", 0), number("C2", 0)) +
    row(3, text("A3", "N"), number("B3", 0), number("C3", 0), number("D3", 0)) +
    row(4, text("A4", "N"), number("C4", 5));
  expect(told(sheet(rows), "withheldAsZero")).toEqual([
    'Data!B3:C3 2 cells show 0 where "disclosure_code" says that the figure is withheld. Partners would read 0 as none: empty the cells.',
  ]);
});

test("links to e-mail addresses are about persons, links of shapes to files lead out of the workbook", () => {
  const made: HandMade = {
    sheets: [
      {
        name: "Data",
        rows:
          row(1, text("A1", "Write"), text("B1", "Source (confidential)")) + row(2, text("A2", "Ask"), text("B2", "x")),
        rest: '<hyperlinks><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="B2" r:id="rId1"/></hyperlinks>',
        links: [
          { id: "rId1", type: "hyperlink", target: "mailto:jane@example.org", external: true },
          { id: "rId2", type: "drawing", target: "../drawings/drawing1.xml" },
        ],
      },
    ],
    parts: { "xl/drawings/drawing1.xml": ["application/vnd.openxmlformats-officedocument.drawing+xml", "<d/>"] },
    partLinks: {
      "xl/drawings/drawing1.xml": [
        { id: "rId1", type: "hyperlink", target: "\\\\server\\share\\own.docx", external: true },
        { id: "rId2", type: "hyperlink", target: "https://example.org", external: true },
      ],
    },
  };
  expect(told(made, "personal").map((line) => line.split(". ")[0])).toEqual([
    "Data!A2 In column A 1 link leads to e-mail addresses",
  ]);
  expect(told(made, "link").map((line) => line.split(",")[0])).toEqual([
    "Data!null A link leads to the file \\\\server\\share\\own.docx",
  ]);
});

test("formulas of ours that no cell holds, as charts, scales, sparklines and columns of tables have them", () => {
  const call = "lmi.location_quotient(1,2,3,4)";
  const rest =
    `<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="formula" val="${call}"/></colorScale></cfRule></conditionalFormatting>` +
    `<extLst><ext><sparklineGroup><f>${call}</f><sparklines><sparkline><f>${call}</f><sqref>B1</sqref></sparkline></sparklines></sparklineGroup></ext></extLst>`;
  expect(told(sheet("", rest), "ourFormula").map((line) => line.split(" uses")[0])).toEqual([
    'Data!A1 A conditional format of A1 on "Data"',
    'Data!null The dates of sparklines on "Data"',
    'Data!B1 A sparkline of B1 on "Data"',
  ]);
});
