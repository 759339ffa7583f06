import type { Measure } from "../measures/measure";
import type { Places } from "../measures/place";
import type { TableMeasure } from "../measures/tableMeasure";
import { type Figures, neededFigures } from "./neededFigures";

/** Excel takes no longer formula, with "=". */
const LONGEST_FORMULA = 8_192;

/** How many figures there are, in Excel: ranges by their size, so that it stays true when they are made longer. */
function countOf(figures: readonly Figures[]): string {
  const isCounted = ({ rows, columns, isFixed }: Figures) => isFixed === true || rows * columns === 1;
  const fixed = figures.filter(isCounted).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const bySize = new Map<string, Figures[]>();
  for (const range of figures.filter((each) => !isCounted(each))) {
    const size = `${range.rows} x ${range.columns}`;
    bySize.set(size, [...(bySize.get(size) ?? []), range]);
  }
  const sizes = [...bySize.values()].map((ranges) => {
    const { reference, rows, columns } = ranges[0]!;
    const times = ranges.length > 1 ? [String(ranges.length)] : [];
    const [down, across] = [rows > 1 ? [`ROWS(${reference})`] : [], columns > 1 ? [`COLUMNS(${reference})`] : []];
    return [...times, ...down, ...across].join("*");
  });
  return [...sizes, ...(fixed > 0 ? [String(fixed)] : [])].join("+");
}

function guarded(formula: string, figures: readonly Figures[]): string {
  if (figures.length === 0) return formula;
  return `IF(COUNT(${figures.map(({ reference }) => reference).join(",")})<${countOf(figures)},NA(),${formula})`;
}

/** The native formula of a measure of one row, #N/A unless all its facts are numbers: Excel takes a blank for 0. */
export function guardedNative(measure: Measure, at: Readonly<Record<string, string>>): string {
  const figures = Object.keys(measure.inputs).map((name) => ({ reference: at[name]!, rows: 1, columns: 1 }));
  return guarded(measure.native(at), figures);
}

/**
 * The native formula of every cell of a table's result, #N/A unless all figures that it needs are numbers.
 *
 * @param result as `compute` gives it for these values
 * @returns null for a cell without a formula
 */
export function guardedNatives(
  measure: TableMeasure,
  places: Places,
  values: TableMeasure["example"]["values"],
  result: readonly (readonly unknown[])[],
): (string | null)[][] {
  return result.map((cells, row) => {
    const formulas = cells.map((_, column) => measure.native?.(places, { row, column }, values) ?? null);
    return formulas.map((formula) => {
      if (formula === null) return null;
      const needed = neededFigures(measure, { places, values }, { row, formula, rowFormulas: formulas.join(" ") });
      const whole = guarded(formula, needed);
      return whole.length < LONGEST_FORMULA ? whole : null;
    });
  });
}
