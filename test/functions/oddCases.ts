import type { Input } from "../../src/measures/input";
import { measures } from "../../src/measures/index";
import { isTableMeasure } from "../../src/measures/tableMeasure";
import {
  callDirectly,
  exampleArguments,
  type Given,
  type GivenCell,
  hasRows,
  inputsOf,
  measureNamed,
  type Shown,
} from "./calls";
import { afterFirstCellWithheld, ofFirstRow } from "./expectedRows";

/** A call with what must come of it. */
export interface OddCase {
  readonly name: string;
  readonly what: string;
  readonly args: readonly Given[];
  /** "no number" is #N/A, beside labels at most; what another call gives is worked out when it is wanted. */
  readonly expected: Shown | "no number" | (() => Shown);
}

/** Every way in which a figure is said to be withheld or missing. */
const MISSING: readonly GivenCell[] = [
  ...["ND", "N", "NC", "D", "(D)", "S", "-", "*", "**", "#", "~", "n/a", " nd ", "", "  "],
  ...[null, { error: "#N/A" }, { error: "#DIV/0!" }, { error: "#VALUE!" }],
];

const names = measures.map(({ name }) => name);

/** Puts one cell in place of another. */
function withCell(args: readonly Given[], argument: number, row: number, column: number, cell: GivenCell): Given[] {
  return args.map((rows, at) =>
    at !== argument
      ? rows
      : rows!.map((cells, down) => (down !== row ? cells : cells.map((old, right) => (right === column ? cell : old)))),
  );
}

/** Where the first figure of the first row stands: an argument, and its column there. */
function firstFigure(name: string): [argument: number, column: number] {
  if (name === "ESTIMATE_WITHHELD") return [1, 0];
  if (name.startsWith("NAICS")) return [0, 0];
  const at = inputsOf(name).findIndex(([, input]) => hasRows(input) && input.kind !== "labels");
  return [at, inputsOf(name)[at]![1].kind === "flows" ? 2 : 0];
}

/** A wage of "#" is above the top class, not missing; a code of NAICS is a text of its own. */
const isMissingHere = (name: string, cell: GivenCell): boolean =>
  name.startsWith("NAICS") ? cell === null || typeof cell === "object" || String(cell).trim() === "" : true;

const withheld = names.flatMap((name) => {
  const [argument, column] = firstFigure(name);
  return MISSING.filter((cell) => isMissingHere(name, cell)).map((cell): OddCase => ({
    ...{ name, what: `its first figure is ${JSON.stringify(cell)}` },
    args: withCell(exampleArguments(name), argument, 0, column, cell),
    expected: afterFirstCellWithheld[name]!,
  }));
});

const isFigure = (input: Input): boolean =>
  !["choice", "switch"].includes(input.kind) && !("default" in input && input.default !== undefined);

const allWithheld = names.map((name): OddCase => {
  const args = exampleArguments(name).map((rows, at) => {
    const [, input] = inputsOf(name)[at]!;
    if (!isFigure(input)) return rows;
    if (input.kind === "labels") return name.startsWith("NAICS") ? rows.map(() => [""]) : rows;
    return rows.map((cells) => cells.map((cell, column) => (input.kind === "flows" && column < 2 ? cell : "ND")));
  });
  return { name, what: "everything is withheld", args, expected: "no number" };
});

const firstRowOnly = (rows: Given, input: Input): Given => (hasRows(input) ? rows!.slice(0, 1) : rows);

const oneRow = names.map((name): OddCase => ({
  ...{ name, what: "one row" },
  args: exampleArguments(name).map((rows, at) => firstRowOnly(rows, inputsOf(name)[at]![1])),
  expected: ofFirstRow[name]!,
}));

const turned = (rows: readonly (readonly GivenCell[])[]): GivenCell[][] =>
  rows[0]!.map((_, column) => rows.map((cells) => cells[column]!));

/** Rows of facts can lie across; a matrix, or flows, cannot. */
const canLieAcross = (name: string): boolean =>
  inputsOf(name).every(([, { kind }]) => !["matrix", "flows", "list"].includes(kind));

/** The worked example with three rows at least: a table of one row has no direction. */
function threeRows(name: string): Given[] {
  return exampleArguments(name).map((rows, at) =>
    hasRows(inputsOf(name)[at]![1]) && rows.length < 3 ? [...rows, ...rows, ...rows].slice(0, 3 * rows.length) : rows,
  );
}

/** The years to project to lie as they like; all others are columns of one table. */
const isVector = (input: Input): boolean => hasRows(input) || ("ownLength" in input && input.ownLength === true);

const across = names.filter(canLieAcross).map((name): OddCase => {
  const down = threeRows(name);
  const args = down.map((rows, at) => (isVector(inputsOf(name)[at]![1]) ? turned(rows!) : rows));
  return { name, what: "given in rows", args, expected: () => turned(callDirectly(name, down)) as Shown };
});

const mismatched = names.flatMap((name): OddCase[] => {
  const args = threeRows(name);
  const withRows = inputsOf(name).flatMap(([, input], at) => (hasRows(input) && input.kind !== "flows" ? [at] : []));
  if (withRows.length < 2) return [];
  const shorter = args.map((rows, at) => (at === withRows.at(-1) ? rows!.slice(0, -1) : rows));
  return [{ name, what: "shapes that do not fit", args: shorter, expected: [["#VALUE!"]] }];
});

const headed = names.flatMap((name): OddCase[] => {
  const [argument, column] = firstFigure(name);
  if (name.startsWith("NAICS")) return [];
  const args = withCell(exampleArguments(name), argument, 0, column, "Jobs 2023");
  return [{ name, what: "a heading among the figures", args, expected: [["#VALUE!"]] }];
});

const negative = names.flatMap((name): OddCase[] => {
  const inputs = inputsOf(name);
  const at = inputs.findIndex(([, input]) => hasRows(input) && "level" in input && input.level === true);
  if (at === -1) return [];
  const measure = measureNamed(name);
  const args = withCell(exampleArguments(name), at, 0, 0, -5);
  const cost = isTableMeasure(measure) ? measure.missingRow : "itself";
  // To the other rows it is a figure that is missing.
  const [first, ...others] = afterFirstCellWithheld[name]!;
  const cells = first!.map((cell, column) => (cost === "itself" || column === 0 ? "#NUM!" : cell));
  const expected = cost === "itself" || cost === "cell" ? [cells, ...others] : [["#NUM!"]];
  return [{ name, what: "a negative level", args, expected }];
});

const asText = (cell: GivenCell): GivenCell =>
  typeof cell === "number" ? cell.toLocaleString("en-US", { maximumFractionDigits: 12 }) : cell;

const texts = names.map((name): OddCase => ({
  ...{ name, what: "numbers as texts with thousands separators" },
  args: exampleArguments(name).map((rows, at) =>
    ["labels", "choice"].includes(inputsOf(name)[at]![1].kind) ? rows : rows.map((cells) => cells.map(asText)),
  ),
  expected: () => callDirectly(name, exampleArguments(name)),
}));

/** Situations that hold for every function, a row for each. */
export const everyFunction: readonly OddCase[] = [
  ...withheld,
  ...allWithheld,
  ...oneRow,
  ...across,
  ...mismatched,
  ...headed,
  ...negative,
  ...texts,
];
