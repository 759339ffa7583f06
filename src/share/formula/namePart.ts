import type { Area } from "../../sheets/sheet";
import type { FormulaNode } from "./FormulaNode";
import { parseFormula } from "./parseFormula";
import { isOneCell, type Part, type Scope } from "./Part";
import { isRelative } from "./referencePart";
import { tablePart } from "./structuredPart";
import { ValueStays } from "./ValueStays";

/** A name that refers to itself by way of others ends here. */
const DEEPEST = 8;

const hasRelative = (node: FormulaNode): boolean =>
  (node.kind === "reference" && isRelative(node.token)) || node.children.some(hasRelative);

/**
 * A defined name, or a table's name, as a part of a formula: written as it is, unless one cell of several is meant.
 *
 * @param read reads the formula behind the name
 */
export function namePart(
  { name, sheet, from, to }: FormulaNode & { kind: "name" },
  scope: Scope,
  read: (node: FormulaNode, scope: Scope) => Part,
): Part {
  const { context, formula, depth } = scope;
  const written = formula.slice(from, to);
  const refersTo = context.refersTo(name, sheet ?? context.sheet);
  if (refersTo === null) {
    const table = sheet === null ? context.tableNamed(name) : null;
    if (table !== null) return tablePart(written, table, { table: name, items: [], columns: null }, scope);
    throw new ValueStays(`${written} is a name that this workbook does not have.`);
  }
  const node = parseFormula(refersTo);
  if (node === null || depth >= DEEPEST) throw new ValueStays(`What the name ${written} refers to cannot be read.`);
  if (hasRelative(node)) throw new ValueStays(`The name ${written} refers to other cells from every cell.`);
  const part = read(node, { context, formula: refersTo, depth: depth + 1 });
  const { kind, rows, columns, value } = part;
  const plain = { kind, rows, columns, value, cell: part.cell, isPlain: true } as const;
  if (isOneCell(part)) return { ...plain, whole: () => written, cell: () => written };
  if (part.kind !== "cells" && part.kind !== "list")
    throw new ValueStays(`The name ${written} stands for several values that are worked out.`);
  const isAll = (area: Omit<Area, "row" | "column">) => area.rows === part.rows && area.columns === part.columns;
  return {
    ...plain,
    whole: () => written,
    block: (row, column, rows, columns) =>
      isAll({ rows, columns }) ? written : part.block!(row, column, rows, columns),
  };
}
