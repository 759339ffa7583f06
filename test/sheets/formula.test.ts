import { columnLetters, oneCell, quoted, reference, tableColumn, thisRow, thisRowFrom } from "../../src/sheets/formula";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [702, "ZZ"],
  [703, "AAA"],
  [16_384, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("a reference is absolute and names its sheet", () => {
  expect(reference("By County", { row: 5, column: 3, rows: 86, columns: 2 })).toBe("'By County'!$C$5:$D$90");
  expect(reference("Analyst's", oneCell(4, 2))).toBe("'Analyst''s'!$B$4");
});

test("headers are escaped in structured references, which are always written in full", () => {
  expect(tableColumn("tblRank", "Score")).toBe("tblRank[Score]");
  expect(thisRow("tblRank", "Jobs [#] '@")).toBe("tblRank[[#This Row],[Jobs '['#'] '''@]]");
  expect(thisRowFrom("tblWide", "First", "Last")).toBe("tblWide[[#This Row],[First]:[Last]]");
});

test("quotes in a text are doubled", () => {
  expect(quoted('a "b"')).toBe('"a ""b"""');
});
