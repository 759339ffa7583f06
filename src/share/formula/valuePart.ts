import { quoted } from "../../sheets/formula";
import type { FormulaValue } from "./FormulaNode";
import { isOneCell, type Known, type Part } from "./Part";

/** A value that a formula spells out. */
export function spelledPart(value: FormulaValue, text: string): Part {
  return {
    kind: "value",
    rows: 1,
    columns: 1,
    isPlain: true,
    ...(typeof value === "number" ? { isNumber: true } : {}),
    value: () => value,
    whole: () => text,
    cell: () => text,
  };
}

/** One value that is worked out. */
export function workedPart(value: () => Known, text: () => string): Part {
  return { kind: "value", rows: 1, columns: 1, value, whole: text, cell: text };
}

function literal(value: FormulaValue): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "object") return value === null ? '""' : value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** An array constant. */
export function listPart(values: readonly (readonly FormulaValue[])[], written: string): Part {
  const [rows, columns] = [values.length, values[0]!.length];
  const block = (row: number, column: number, height: number, width: number): string => {
    if (isOneCell({ rows: height, columns: width })) return literal(values[row]![column]!);
    if (height === rows && width === columns) return written;
    const lines = values.slice(row, row + height).map((line) => line.slice(column, column + width).map(literal));
    return `{${lines.map((line) => line.join(",")).join(";")}}`;
  };
  return {
    kind: isOneCell({ rows, columns }) ? "value" : "list",
    rows,
    columns,
    value: (row, column) => values[row]![column],
    whole: () => written,
    cell: (row, column) => block(row, column, 1, 1),
    block,
  };
}
