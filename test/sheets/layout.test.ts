import type { Column, TableAt } from "../../src/sheets/layout";
import { joinPieces, place, tablePiece } from "../../src/sheets/layout";
import { styles } from "../../src/sheets/style";

interface Row {
  readonly code: string;
  readonly jobs: number | null;
}

const columns: Column<Row>[] = [
  { key: "code", header: "NAICS", width: 9, value: ({ code }) => code },
  { key: "jobs", header: "Jobs", width: 11, style: styles.jobs, input: true, value: ({ jobs }) => jobs },
  {
    key: "double",
    header: "Twice",
    width: 11,
    helper: true,
    formula: (at) => `2*${at.row("jobs")}`,
    value: ({ jobs }) => 2 * (jobs ?? 0),
  },
];

const table: TableAt<Row> = {
  sheet: "Any",
  name: "tblAny",
  row: 4,
  column: 2,
  columns,
  rows: [
    { code: "0111", jobs: 5 },
    { code: "31-33", jobs: null },
  ],
};

test("a placed table knows its addresses", () => {
  const placed = place(table);
  expect(placed.area).toEqual({ row: 4, column: 2, rows: 3, columns: 3 });
  expect(placed.body).toBe("'Any'!$B$5:$D$6");
  expect(placed.cells("jobs")).toBe("'Any'!$C$5:$C$6");
  expect(placed.cell("jobs", 1)).toBe("'Any'!$C$6");
  expect(placed.at("double")).toBe(4);
  expect(placed.row("jobs")).toBe("tblAny[[#This Row],[Jobs]]");
  expect(placed.rowFrom("code", "jobs")).toBe("tblAny[[#This Row],[NAICS]:[Jobs]]");
  expect(placed.column("jobs")).toBe("tblAny[Jobs]");
});

test("a column that a table lacks is a mistake of the program: both are named", () => {
  expect(() => place(table).at("wages")).toThrow('tblAny has no column "wages": it has code, jobs, double.');
});

test("a table becomes cells, with formulas beside the values they have", () => {
  const { blocks, tables, columns: settings } = tablePiece(table, place(table));
  const twice = "2*tblAny[[#This Row],[Jobs]]";
  expect(blocks).toEqual([
    {
      row: 4,
      column: 2,
      cells: [
        ["NAICS", "Jobs", "Twice"],
        ["0111", 5, { formula: twice, value: 10 }],
        ["31-33", null, { formula: twice, value: 0 }],
      ],
    },
  ]);
  expect(tables![0]).toMatchObject({ name: "tblAny", row: 4, column: 2, rows: 2 });
  expect(tables![0]!.columns).toEqual([{ header: "NAICS" }, { header: "Jobs" }, { header: "Twice", formula: twice }]);
  expect(settings!.map(({ column, collapsed }) => [column, collapsed ?? false])).toEqual([
    [2, false],
    [3, false],
    [4, true],
  ]);
});

test("an error value needs a formula that gives it", () => {
  const wrong: TableAt<Row> = {
    ...table,
    columns: [{ key: "code", header: "NAICS", width: 9, value: () => ({ error: "#N/A" }) }],
  };
  expect(() => tablePiece(wrong, place(wrong))).toThrow('tblAny, column "NAICS"');
});

test("pieces are joined in order", () => {
  const frame = { name: "Any", gridlines: true, print: { landscape: true, footer: "" } };
  const block = (row: number) => ({ row, column: 1, cells: [[row]] });
  const sheet = joinPieces(frame, [{ blocks: [block(1)] }, { rowHeights: [] }, { blocks: [block(2)] }]);
  expect(sheet.blocks.map(({ row }) => row)).toEqual([1, 2]);
  expect(sheet).toMatchObject({ ...frame, charts: [], validations: [] });
});
