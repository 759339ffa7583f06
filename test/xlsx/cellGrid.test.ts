import { cellGrid } from "../../src/xlsx/cellGrid";
import { plainSheet } from "./plainSheet";

const block = (row: number, column: number, cells: (string | null)[][]) => ({ row, column, cells });

describe("cellGrid", () => {
  it("puts blocks in place; an empty cell is not a hole", () => {
    const grid = cellGrid(plainSheet([], { blocks: [block(2, 3, [["a", null]]), block(2, 5, [["b"]])] }));
    expect(grid.get(2)?.slice(3)).toEqual(["a", null, "b"]);
    expect(grid.get(1)).toBeUndefined();
  });

  it("refuses a ragged block", () => {
    const sheet = plainSheet([["a", "b"], ["c"]]);
    expect(() => cellGrid(sheet)).toThrow('Sheet "Plain", block at A1: row 2 has 1 cells, its first row 2');
  });

  it("refuses blocks that overlap, in empty cells too", () => {
    const sheet = plainSheet([], { blocks: [block(1, 1, [["a", null]]), block(1, 2, [["b"]])] });
    expect(() => cellGrid(sheet)).toThrow('Sheet "Plain", block at B1 overlaps another in B1');
  });
});
