import type { Area, Cell, Sheet } from "../sheets/sheet";
import { emptySheet } from "./emptySheet";
import type { StandingSheet } from "./typedByPerson";

/** What stands in some areas of a sheet, as a value that can be written again. */
export function asSheet({ name, cells, tables }: StandingSheet, areas: readonly Area[]): Sheet {
  return {
    ...emptySheet(name),
    blocks: areas.map((area) => ({ row: area.row, column: area.column, cells: within(cells, area) })),
    tables: tables.map(({ name: table, area: { row, column, rows, columns } }) => ({
      name: table,
      row,
      column,
      rows: rows - 1,
      columns: within(cells, { row, column, rows: 2, columns })[0]!.map((header, at) => {
        const first = within(cells, { row: row + 1, column: column + at, rows: 1, columns: 1 })[0]![0]!;
        const formula = first !== null && typeof first === "object" && "formula" in first ? first.formula : null;
        return { header: String(header), ...(formula === null ? {} : { formula }) };
      }),
    })),
  };
}

const within = (cells: StandingSheet["cells"], { row, column, rows, columns }: Area): Cell[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => cellOf(cells[row - 1 + down]?.[column - 1 + right] ?? "")),
  );

function cellOf(content: string | number | boolean): Cell {
  if (content === "") return null;
  return typeof content === "string" && content.startsWith("=") ? { formula: content.slice(1), value: null } : content;
}
