import type { Area } from "../../sheets/sheet";
import { cellsPart, sheetPrefix } from "./cellsPart";
import type { KnownTable } from "./FormulaContext";
import type { FormulaNode } from "./FormulaNode";
import { isOneCell, type Part, type Scope } from "./Part";
import { readStructured, type Structured } from "./readStructured";
import { ValueStays } from "./ValueStays";

interface Rows {
  readonly row: number;
  readonly rows: number;
}

const THIS_ROW = "#this row";

/** The rows of a table that its items name; null if it has none of them. */
function rowsOf({ area, totals }: KnownTable, items: readonly string[], row: number): Rows | null {
  const last = area.row + area.rows - 1;
  const lastOfData = totals ? last - 1 : last;
  const known: Readonly<Record<string, readonly [number, number]>> = {
    "#all": [area.row, last],
    "#headers": [area.row, area.row],
    "#data": [area.row + 1, lastOfData],
    ...(totals ? { "#totals": [last, last] } : {}),
    ...(row > area.row && row <= lastOfData ? { [THIS_ROW]: [row, row] } : {}),
  };
  const found = (items.length === 0 ? ["#data"] : items).map((item) => known[item]);
  if (found.some((rows) => rows === undefined || rows[1] < rows[0])) return null;
  const [first, end] = [Math.min(...found.map((rows) => rows![0])), Math.max(...found.map((rows) => rows![1]))];
  return { row: first, rows: end - first + 1 };
}

function columnsOf({ area, headers }: KnownTable, columns: Structured["columns"]) {
  if (columns === null) return { column: area.column, columns: area.columns };
  const indexOf = (header: string) => headers.findIndex((each) => each.toLowerCase() === header.toLowerCase());
  const [one, other] = [indexOf(columns.first), indexOf(columns.last)];
  if (one < 0 || other < 0) return null;
  return { column: area.column + Math.min(one, other), columns: Math.abs(one - other) + 1 };
}

/** The cells of a table as a part of a formula. */
export function tablePart(written: string, table: KnownTable, of: Structured, { context }: Scope): Part {
  const isHere = table.sheet === context.sheet;
  const isThisRow = of.items.includes(THIS_ROW);
  const rows = isThisRow && !isHere ? null : rowsOf(table, of.items, context.row);
  const columns = columnsOf(table, of.columns);
  if (rows === null || columns === null)
    throw new ValueStays(`${written} names cells that the table ${table.name} does not have.`);
  const area: Area = { ...rows, ...columns };
  // In the other cells of a result "this row" would be theirs.
  const isOnlyHere = isThisRow && !isOneCell(context);
  const prefix = isHere ? "" : sheetPrefix(table.sheet);
  const text = { written, prefix, isColumnFixed: true, isRowFixed: true };
  const part = cellsPart(context, table.sheet, area, isOnlyHere ? { ...text, isCut: true } : text);
  return isOnlyHere ? { ...part, whole: () => part.block!(0, 0, area.rows, area.columns) } : part;
}

/** `tbl[Jobs]`, `[@Jobs]`, `tbl[[#This Row],[Jobs]]` as a part of a formula. */
export function structuredPart({ text }: FormulaNode & { kind: "structured" }, scope: Scope): Part {
  const { context } = scope;
  const of = readStructured(text);
  const table =
    of.table === null ? context.tableAt(context.sheet, context.row, context.column) : context.tableNamed(of.table);
  if (table === null) throw new ValueStays(`${text} names a table that this workbook does not have.`);
  return tablePart(text, table, of, scope);
}
