import type { Cell, Table } from "../../../src/sheets/sheet";
import { cellGrid } from "../../../src/xlsx/cellGrid";
import { checkTables } from "../../../src/xlsx/check/checkTables";
import { plainSheet } from "../plainSheet";

const table = (name: string, column: number, ...headers: string[]): Table => ({
  name,
  row: 1,
  column,
  rows: 1,
  columns: headers.map((header) => ({ header })),
});

function check(cells: Cell[][], ...tables: Table[]) {
  const sheet = plainSheet(cells, { tables });
  return () => checkTables(sheet, cellGrid(sheet));
}

describe("checkTables", () => {
  const cells = [
    ["Jobs", "LQ", " "],
    [1, 2, 3],
  ];

  it("takes tables side by side", () => {
    expect(check(cells, table("tblA", 1, "Jobs"), table("tblB", 2, "LQ"))).not.toThrow();
  });

  it("refuses tables that overlap and names both", () => {
    const overlapping = check(cells, table("tblA", 1, "Jobs", "LQ"), table("tblB", 2, "LQ"));
    expect(overlapping).toThrow('"tblA" (A1:B2) and "tblB" (B1:B2)');
  });

  it("refuses headers that differ from their cells, are blank or come twice", () => {
    expect(check(cells, table("tblA", 1, "Jobs", "lq"))).toThrow('column "lq", but B1 holds "LQ"');
    expect(check(cells, table("tblA", 3, " "))).toThrow("C1 is blank");
    expect(check([["a", "A"]], table("tblA", 1, "a", "A"))).toThrow('two columns "A"');
    expect(check([[null]], table("tblA", 1, "a"))).toThrow("A1 holds null");
  });

  it("refuses a table without rows", () => {
    expect(check(cells, { ...table("tblA", 1, "Jobs"), rows: 0 })).toThrow("0 rows");
  });
});
