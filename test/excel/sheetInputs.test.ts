import { columnFormulas, singleFormulas, typedCells } from "../../src/excel/sheetInputs";
import { emptySheet } from "../../src/excel/emptySheet";
import type { Cell, Sheet } from "../../src/sheets/sheet";

const formula = (text: string): Cell => ({ formula: text, value: 0 });

function sheetWith(columns: readonly string[], rows: number): Sheet {
  const cells = Array.from({ length: rows }, () => ["a", ...columns.map(formula)]);
  const headers = ["Name", ...columns.map((_, at) => `Sum ${at}`)];
  return {
    ...emptySheet("S"),
    blocks: [{ row: 3, column: 2, cells: [headers, ...cells] }],
    tables: [
      {
        ...{ name: "tbl", row: 3, column: 2, rows },
        columns: headers.map((header, at) => (at === 0 ? { header } : { header, formula: columns[at - 1]! })),
      },
    ],
  };
}

test("a column of one formula goes as one, unless a reference in it would move", () => {
  const texts = ['tbl[[#This Row],[Name]]&"A1"', "SUM('By B2'!$C$5:$C$9)", "B3*2", "$B3+1", "LqCut+LOG10(5)"];
  const sheet = sheetWith(texts, 2);
  expect(columnFormulas(sheet).map((each) => each.formula)).toEqual(
    [texts[0], texts[1], texts[4]].map((text) => `=${text}`),
  );
  expect(columnFormulas(sheet)[0]!.area).toEqual({ row: 4, column: 3, rows: 2, columns: 1 });
  expect(singleFormulas(sheet)).toEqual([
    {
      area: { row: 3, column: 5, rows: 3, columns: 2 },
      inputs: [
        [null, null],
        ["=B3*2", "=$B3+1"],
        ["=B3*2", "=$B3+1"],
      ],
    },
  ]);
});

test("only columns with typed cells are written; over old cells the empty ones are emptied", () => {
  const sheet = {
    ...emptySheet("S"),
    blocks: [{ row: 1, column: 1, cells: [["x", null, formula("1+1"), 5]] as Cell[][] }],
  };
  expect(typedCells(sheet, false).map(({ area, inputs }) => [area.column, inputs])).toEqual([
    [1, [["x"]]],
    [4, [[5]]],
  ]);
  expect(typedCells(sheet, true).map(({ area, inputs }) => [area.column, inputs])).toEqual([
    [1, [["x", ""]]],
    [4, [[5]]],
  ]);
});
