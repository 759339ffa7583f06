import { canBeLeftOut } from "../../../src/functions/canBeLeftOut";
import { columnLetters } from "../../../src/sheets/formula";
import { nativeFormulas } from "../../../src/share/formula/nativeFormulas";
import {
  callDirectly,
  exampleArguments,
  type Given,
  type GivenCell,
  inputsOf,
  type Shown,
} from "../../functions/calls";
import type { PlainCell } from "../../libreoffice/plainWorkbook";
import type { Check, Probe } from "../../libreoffice/probe";
import { type GridCell, gridContext } from "./gridContext";

export type Cells = readonly (readonly GivenCell[])[];

/** One call of a function over arguments that stand side by side on a sheet of its own. */
export interface Case {
  readonly title: string;
  readonly name: string;
  readonly args: readonly Given[];
}

/** A case with Excel's own formulas in place of the call, and what they must give. */
export interface Converted extends Case {
  readonly formula: string;
  readonly shown: Shown;
  readonly native: ReturnType<typeof nativeFormulas>;
  readonly probe: Probe;
}

const ERROR = /^#(N\/A|DIV\/0!|NUM!|VALUE!)$/;

/** As FormulaContext gives what a cell holds. */
const asHeld = (cell: GivenCell): GridCell => (typeof cell === "object" && cell !== null ? (cell as GridCell) : cell);
export const shownAsHeld = (cell: number | string): GridCell =>
  typeof cell === "string" && ERROR.test(cell) ? ({ error: cell } as GridCell) : cell;

const plain = (cell: GivenCell): PlainCell => {
  if (typeof cell === "boolean") return Number(cell);
  return typeof cell === "object" && cell !== null ? { formula: cell.error === "#N/A" ? "NA()" : "1/0" } : cell;
};

/** What Excel's own formula must give: the same, or for an error an error. */
export function checkOf(formula: string, shown: number | string): Check {
  if (shown === "#N/A") return { formula, expected: null, mayBeError: true };
  if (typeof shown === "string" && ERROR.test(shown)) return { formula, expected: NaN, mayBeError: true };
  return { formula, expected: shown };
}

/** The arguments side by side from A1, and the reference to each. */
function sideBySide(args: readonly Given[]) {
  const height = Math.max(1, ...args.map((cells) => cells?.length ?? 0));
  let width = 0;
  const facts = Array.from({ length: height }, (): GivenCell[] => []);
  const references = args.map((cells) => {
    if (cells === undefined) return "";
    const [from, columns] = [width, cells[0]!.length];
    width += columns;
    for (const [row, line] of facts.entries())
      for (let column = 0; column < columns; column += 1) line.push(cells[row]?.[column] ?? null);
    const first = `${columnLetters(from + 1)}1`;
    const last = `${columnLetters(width)}${cells.length}`;
    return first === last ? first : `${first}:${last}`;
  });
  return { facts, references, width };
}

/** Turns the call of a case into Excel's own formulas, in a workbook that shows what the function itself gives. */
export function convert({ title, name, args }: Case, index: number): Converted {
  const { facts, references, width } = sideBySide(args);
  const sheet = `${name.slice(0, 20)} ${index}`;
  const shown = callDirectly(name, args);
  const formula = `LMI.${name}(${references.join(",").replace(/,+$/, "")})`;
  const rows = Array.from({ length: Math.max(facts.length, shown.length) }, (_, row) => [
    ...(facts[row]?.map(asHeld) ?? Array.from({ length: width }, () => null)),
    ...(shown[row]?.map(shownAsHeld) ?? []),
  ]);
  const at = { sheet, row: 1, column: width + 1, rows: shown.length, columns: shown[0]!.length };
  const native = nativeFormulas(formula, gridContext({ sheets: { [sheet]: rows } }, at));
  const checks = native.cells.map((line, row) =>
    line.flatMap((cell, column) => (cell === null ? [] : [checkOf(cell, shown[row]![column]!)])),
  );
  const lines = rows.map((_, row) => ({
    facts: Array.from({ length: width }, (_, column) => plain(facts[row]?.[column] ?? null)),
    checks: checks[row] ?? [],
  }));
  return { title, name, args, formula, shown, native, probe: { sheet, rows: lines } };
}

const turned = (cells: Cells): Cells => cells[0]!.map((_, column) => cells.map((line) => line[column]!));

const asNumber = (cell: GivenCell): GivenCell =>
  typeof cell === "string" && /^[1-9]\d*$/.test(cell) ? Number(cell) : cell;

/** The worked example of a function, and other ways to give the same. */
export function casesOf(name: string): Case[] {
  const inputs = inputsOf(name);
  const args: Cells[] = exampleArguments(name);
  const isOfRows = inputs.every(([, { kind }]) => kind === "fact");
  const hasTable = inputs.some(([, { kind }]) => kind === "matrix" || kind === "flows");
  const many: Cells[] = isOfRows
    ? args.map((cells) => [1, 2, 1].map((factor) => [(cells[0]![0] as number) * factor]))
    : args;
  const first = many.findIndex((cells) => cells.length > 1);
  const withGap = many.map((cells, index) =>
    index === Math.max(0, first) ? cells.with(0, cells[0]!.with(0, "ND")) : cells,
  );
  const short = many.map((cells, index) => (canBeLeftOut(inputs[index]![1]) ? undefined : cells));
  return [
    { title: "worked example", name, args },
    ...(isOfRows ? [{ title: "columns", name, args: many }] : []),
    { title: "one figure withheld", name, args: withGap },
    ...(short.includes(undefined) ? [{ title: "arguments left out", name, args: short }] : []),
    ...(hasTable ? [] : [{ title: "rows in place of columns", name, args: many.map(turned) }]),
    ...(inputs.some(([, { kind }]) => kind === "labels" || kind === "flows")
      ? [{ title: "codes that are numbers", name, args: many.map((cells) => cells.map((line) => line.map(asNumber))) }]
      : []),
    ...inputs.flatMap(([, { kind }], index): Case[] =>
      kind === "switch" ? [{ title: "option switched on", name, args: many.with(index, [[true]]) }] : [],
    ),
  ];
}
