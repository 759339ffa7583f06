import type { Area } from "../../sheets/sheet";
import { areaAddress } from "../areaAddress";
import type { CellGrid } from "../cellGrid";
import type { FoundSheet, FoundTable } from "../FoundWorkbook";
import { tableArea } from "../tableArea";
import { findRepeated } from "./findRepeated";

function meet(one: Area, other: Area): boolean {
  const apart = (start: number, length: number, from: number) => start + length <= from;
  return !(
    apart(one.row, one.rows, other.row) ||
    apart(other.row, other.rows, one.row) ||
    apart(one.column, one.columns, other.column) ||
    apart(other.column, other.columns, one.column)
  );
}

function checkHeaders({ name, row, column, columns }: FoundTable, cells: CellGrid): void {
  const headers = columns.map(({ header }) => header);
  const repeated = findRepeated(headers);
  if (repeated !== undefined) throw new Error(`Table "${name}" has two columns "${repeated}"`);
  headers.forEach((header, index) => {
    const address = areaAddress({ row, column: column + index, rows: 1, columns: 1 });
    if (header.trim() === "") throw new Error(`Table "${name}": the header in ${address} is blank`);
    const cell = cells.get(row)?.[column + index];
    if (cell !== header) {
      throw new Error(`Table "${name}": column "${header}", but ${address} holds ${JSON.stringify(cell ?? null)}`);
    }
  });
}

/** @throws Error if a table is empty, meets another, or its headers repeat, are blank or differ from their cells */
export function checkTables(sheet: FoundSheet, cells: CellGrid): void {
  sheet.tables.forEach((table, index) => {
    const area = tableArea(table);
    if (table.rows < 1 || table.columns.length < 1) {
      throw new Error(`Table "${table.name}" has ${table.rows} rows and ${table.columns.length} columns`);
    }
    const other = sheet.tables.slice(0, index).find((before) => meet(area, tableArea(before)));
    if (other) {
      const areas = [other, table].map((each) => `"${each.name}" (${areaAddress(tableArea(each))})`);
      throw new Error(`Sheet "${sheet.name}": the tables ${areas.join(" and ")} overlap`);
    }
    checkHeaders(table, cells);
  });
}
