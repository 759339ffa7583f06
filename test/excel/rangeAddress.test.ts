import { readAddress, writeAddress } from "../../src/excel/rangeAddress";

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

test.each([
  ["B5", null, area(5, 2)],
  [" b5:d90 ", null, area(5, 2, 86, 3)],
  ["$B$5:$D$90", null, area(5, 2, 86, 3)],
  ["D90:B5", null, area(5, 2, 86, 3)],
  ["Data!XFD1048576", "Data", area(1_048_576, 16_384)],
  ["'By County'!A1:A2", "By County", area(1, 1, 2)],
  ["'Ann''s'!A1", "Ann's", area(1, 1)],
  ["Région!A1", "Région", area(1, 1)],
])("%s is read", (text, sheet, cells) => {
  expect(readAddress(text)).toEqual({ sheet, area: cells });
});

test.each([
  "",
  "5",
  "A",
  "A0",
  "A:A",
  "2:9",
  "A1:B2:C3",
  "A1,B2",
  "XFE1",
  "A1048577",
  "By County!A1",
  "Jobs[2023]",
  "1.5",
])("%s is no address of cells", (text) => {
  expect(readAddress(text)).toBeNull();
});

test.each(["Data", "By County", "Ann's", "2023", "A1", "R2C3", "RC", "c", "Région", "a.b", "x-y"])(
  "a sheet called %s is written as it is read, in quotes where Excel needs them",
  (sheet) => {
    const address = { sheet, area: area(5, 2, 86, 3) };
    expect(readAddress(writeAddress(address))).toEqual(address);
  },
);

test("quotes stand only where there must be some", () => {
  const at = (sheet: string | null) => writeAddress({ sheet, area: area(2, 1, 8) });
  expect([at(null), at("Sheet1"), at("By County"), at("A1"), at("Ann's")]).toEqual([
    "A2:A9",
    "Sheet1!A2:A9",
    "'By County'!A2:A9",
    "'A1'!A2:A9",
    "'Ann''s'!A2:A9",
  ]);
});
