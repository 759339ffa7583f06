import { layOut } from "../../src/help/layOut";
import { isProblem, type Result } from "../../src/measures/result";
import type { TableMeasure } from "../../src/measures/tableMeasure";
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

/** The arguments on a sheet, and beside them the native formula of every cell of the result. */
function tableProbe(measure: TableMeasure, values: Values, sheet: string): Probe {
  const laid = layOut(measure, values);
  const facts: PlainCell[][] = [
    laid.arguments.flatMap(({ heading, cells }) => [heading, ...cells[0]!.slice(1).map(() => "")]),
  ];
  for (const { cells, column } of laid.arguments)
    for (const [row, line] of cells.entries()) {
      facts[row + 1] ??= Array.from({ length: laid.width }, () => null);
      for (const [right, cell] of line.entries())
        facts[row + 1]![column + right] = typeof cell === "boolean" ? Number(cell) : cell;
    }
  const results = measure.compute(values);
  while (facts.length < results.length + 1) facts.push(Array.from({ length: laid.width }, () => null));
  const rows = facts.map((line, row) => ({
    facts: line,
    checks: (results[row - 1] ?? []).flatMap((result, column): Check[] => {
      const formula = measure.native!(laid.places, { row: row - 1, column }, values);
      return formula === null ? [] : [{ formula, expected: expectedOf(result) }];
    }),
  }));
  return { sheet, rows };
}

/** The worked example and random values of a measure of columns, a sheet each. */
export function tableProbes(measure: TableMeasure): Probe[] {
  const drawn = drawnValues[measure.name];
  if (drawn === undefined)
    throw new Error(`${measure.name} has a native formula: test/measures/drawn needs values for it.`);
  return [measure.example.values, ...(sample(drawn, 30) as Values[])].map((values, index) =>
    tableProbe(measure, values, `${measure.name.slice(0, 24)} ${index}`),
  );
}
