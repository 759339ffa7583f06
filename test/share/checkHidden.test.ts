import { type HandMade, number, row } from "./handMade";
import { sheet, told } from "./told";

test("hidden sheets, columns and rows", () => {
  const rows =
    row(1, number("A1", 1), number("D1", 1)) +
    '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"/><row r="4"><c r="A4"><v>1</v></c></row>';
  const before = '<cols><col min="2" max="3" hidden="1"/><col min="4" max="16384" hidden="1"/></cols>';
  const made: HandMade = {
    sheets: [
      { name: "Data", rows, before },
      { name: "Deep", rows: "", state: "veryHidden" },
    ],
  };
  expect(told(made, "hidden").map((line) => line.split(",")[0])).toEqual([
    "Data!D1:D4 Column D is hidden",
    "Data!A2:D2 Row 2 is hidden",
    'Deep!null The sheet "Deep" is hidden',
  ]);
});

test("errors that lie together are one finding", () => {
  const error = (address: string, shown: string) => `<c r="${address}" t="e"><v>${shown}</v></c>`;
  const lines = Array.from({ length: 500 }, (_, at) =>
    row(
      at + 1,
      error(`B${at + 1}`, "#N/A"),
      at % 2 ? error(`C${at + 1}`, "#N/A") : "",
      at === 9 ? error("H10", "#NAME?") : "",
    ),
  );
  expect(told(sheet(lines.join("")), "error")).toEqual([
    "Data!B1:C500 750 cells show #N/A. Partners would see the same.",
    "Data!H10 1 cell shows #NAME?. Partners would see the same.",
  ]);
});

test("#N/A where nobody sees it is none, and folded columns of our own sheets are not told", () => {
  const error = (address: string, shown: string) => `<c r="${address}" t="e"><v>${shown}</v></c>`;
  const rows =
    row(1, error("A1", "#N/A"), error("C1", "#N/A"), error("D1", "#REF!"), error("F1", "#N/A"), number("H1", 1)) +
    `<row r="2" hidden="1">${error("A2", "#N/A")}</row>`;
  const folded = '<col min="6" max="6" hidden="1" outlineLevel="1"/><col min="8" max="8" hidden="1" outlineLevel="1"/>';
  const before = `<cols><col min="3" max="4" hidden="1"/>${folded}</cols>`;
  const made: HandMade = {
    sheets: [
      { name: "Data", rows, before },
      { name: "Driver Map", rows: row(1, error("F1", "#N/A")), before: `<cols>${folded}</cols>` },
      { name: "Deep", rows: row(1, error("A1", "#N/A")), state: "hidden" },
    ],
    names: `<definedNames><definedName name="Sheet_Driver_Map">'Driver Map'!$A$1</definedName></definedNames>`,
  };
  expect(told(made, "error").map((line) => line.split(".")[0])).toEqual([
    "Data!A1 1 cell shows #N/A",
    "Data!D1 1 cell shows #REF!",
  ]);
  expect(told(made, "hidden").map((line) => line.split(",")[0])).toEqual([
    "Data!C1:D2 Columns C to D are hidden",
    "Data!F1:F2 Columns F and H can be unfolded with the + at the edge of the sheet.",
    "Data!A2:H2 Row 2 is hidden",
    'Deep!null The sheet "Deep" is hidden',
  ]);
});

test("rows that a filter hides in many places are one finding", () => {
  const rows = Array.from(
    { length: 20 },
    (_, at) => `<row r="${at + 1}"${at % 2 ? ' hidden="1"' : ""}><c><v>1</v></c></row>`,
  );
  expect(told(sheet(rows.join("")), "hidden").map((line) => line.split(",").slice(0, 2).join())).toEqual([
    "Data!A2 Rows 2, 4",
  ]);
});
