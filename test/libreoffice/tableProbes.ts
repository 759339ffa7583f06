import { guardedNatives } from "../../src/help/guardedNative";
import { layOut } from "../../src/help/layOut";
import type { Input } from "../../src/measures/input";
import { isProblem, type Result } from "../../src/measures/result";
import type { TableMeasure } from "../../src/measures/tableMeasure";
import { callDirectly, type GivenCell, type Shown } from "../functions/calls";
import { drawnValues } from "../measures/drawn/drawnValues";
import type { PlainCell } from "./plainWorkbook";
import type { Check, Probe } from "./probe";
import { sample } from "./sample";

type Values = TableMeasure["example"]["values"];

/** null is #N/A, NaN any other error. */
function expectedOf(result: Result): Check["expected"] {
  if (!isProblem(result)) return result;
  return result.problem === "missing" ? null : NaN;
}

type Cells = readonly (readonly GivenCell[])[];

/** The arguments side by side on a sheet, and beside each of its rows the checks. */
function sheetOf(
  { arguments: laid, width }: ReturnType<typeof layOut>,
  given: readonly Cells[],
  checks: readonly (readonly Check[])[],
): Probe["rows"] {
  const height = 1 + Math.max(checks.length, ...given.map((cells) => cells.length));
  const facts = Array.from({ length: height }, () => Array.from({ length: width }, (): PlainCell => null));
  for (const [index, { heading, column }] of laid.entries()) {
    facts[0]![column] = heading;
    for (const [row, line] of given[index]!.entries())
      for (const [right, cell] of line.entries())
        facts[row + 1]![column + right] = typeof cell === "boolean" ? Number(cell) : (cell as PlainCell);
  }
  return facts.map((line, row) => ({ facts: line, checks: checks[row - 1] ?? [] }));
}

/** The native formula of every cell of the result. */
function tableProbe(measure: TableMeasure, values: Values, sheet: string): Probe {
  const laid = layOut(measure, values);
  const results = measure.compute(values);
  const checks = guardedNatives(measure, laid.places, values, results).map((formulas, row) =>
    formulas.flatMap((formula, column): Check[] =>
      formula === null ? [] : [{ formula, expected: expectedOf(results[row]![column]!) }],
    ),
  );
  const given = laid.arguments.map(({ cells }) => cells);
  return { sheet, rows: sheetOf(laid, given, checks) };
}

const KINDS_OF_FIGURES: ReadonlySet<Input["kind"]> = new Set(["column", "matrix", "list", "single", "flows"]);
/** How a figure can be missing in a cell. */
const GAPS = ["ND", null] as const;

/** What the native formula may show where the function shows this, and the data have a gap: less than the function, never more. */
function checkOf(formula: string, shown: Shown, row: number, column: number): Check {
  const isRefused = shown.length === 1 && shown[0]!.length === 1;
  const cell = isRefused ? shown[0]![0]! : shown[row]![column]!;
  if (cell === "#N/A") return { formula, expected: null };
  return { formula, expected: typeof cell === "string" && cell.startsWith("#") ? NaN : cell, mayBeError: true };
}

/** The same formulas over data of which one figure is missing: the first of every argument in turn, and in the example the last. */
function gapProbes(measure: TableMeasure, values: Values, sheet: string): Probe[] {
  const isExample = values === measure.example.values;
  const laid = layOut(measure, values);
  const formulas = guardedNatives(measure, laid.places, values, measure.compute(values));
  const written = formulas.flat().join(" ");
  const figures = laid.arguments.flatMap(({ input, cells }, index) => {
    const described = (measure.inputs as Readonly<Record<string, Input>>)[input]!;
    if (!KINDS_OF_FIGURES.has(described.kind)) return [];
    // An option that is written into the formulas, as a number, cannot go missing from them.
    if (described.kind === "single" && !written.includes(laid.places[input]!.all)) return [];
    const [bottom, right] = [cells.length - 1, cells[0]!.length - 1];
    const first = { index, row: 0, column: described.kind === "flows" ? right : 0 };
    return !isExample || (bottom === 0 && right === first.column)
      ? [first]
      : [first, { index, row: bottom, column: right }];
  });
  return figures.flatMap((missing, number) =>
    (isExample ? GAPS : GAPS.slice(0, 1)).map((gap): Probe => {
      const given = laid.arguments.map(({ cells }, index): Cells => {
        if (index !== missing.index) return cells;
        return cells.with(missing.row, (cells[missing.row] as GivenCell[]).with(missing.column, gap) as never);
      });
      const shown = callDirectly(measure.name, given);
      const checks = formulas.map((line, row) =>
        line.flatMap((formula, column) => (formula === null ? [] : [checkOf(formula, shown, row, column)])),
      );
      return { sheet: `${sheet} ${number} ${gap ?? "blank"}`, rows: sheetOf(laid, given, checks) };
    }),
  );
}

/** The worked example and random values of a measure of columns, a sheet each, and some of them with gaps. */
export function tableProbes(measure: TableMeasure): Probe[] {
  const drawn = drawnValues[measure.name];
  if (drawn === undefined)
    throw new Error(`${measure.name} has a native formula: test/measures/drawn needs values for it.`);
  const cases = [measure.example.values, ...(sample(drawn, 16) as Values[])];
  return cases.flatMap((values, index) => {
    const sheet = `${measure.name.slice(0, 16)} ${index}`;
    return [tableProbe(measure, values, sheet), ...(index < 2 ? gapProbes(measure, values, sheet) : [])];
  });
}
