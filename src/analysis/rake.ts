/** A margin is met when its sum is within this share of its total. */
export const RAKE_TOLERANCE = 1e-10;
export const RAKE_ROUNDS = 1_000;

export interface Margin {
  readonly of: "row" | "column";
  /** Counted from 0. */
  readonly index: number;
  readonly sum: number;
  readonly total: number;
}

export interface Raked {
  readonly fitted: readonly (readonly number[])[];
  /** The margin that is furthest from its total, if one is beyond the tolerance. */
  readonly worst: Margin | null;
}

/** Share of its total by which a margin misses it. */
const miss = ({ sum, total }: Margin): number => (sum === total ? 0 : Math.abs(sum - total) / total);

function sumsOfRows(rows: readonly Float64Array[]): Float64Array {
  return Float64Array.from(rows, (row) => {
    let sum = 0;
    for (let column = 0; column < row.length; column++) sum += row[column]!;
    return sum;
  });
}

function sumsOfColumns(rows: readonly Float64Array[], width: number): Float64Array {
  const sums = new Float64Array(width);
  for (const row of rows) for (let column = 0; column < width; column++) sums[column]! += row[column]!;
  return sums;
}

/** What each cell is multiplied by so that its margin meets the total; a margin of zeros cannot be moved. */
const factors = (totals: readonly number[], sums: Float64Array): Float64Array =>
  sums.map((sum, index) => (sum === 0 ? 0 : totals[index]! / sum));

function fitRows(rows: readonly Float64Array[], totals: readonly number[], sums: Float64Array): void {
  const scales = factors(totals, sums);
  for (const [index, row] of rows.entries()) {
    const scale = scales[index]!;
    for (let column = 0; column < row.length; column++) row[column]! *= scale;
  }
}

function fitColumns(rows: readonly Float64Array[], totals: readonly number[], sums: Float64Array): void {
  const scales = factors(totals, sums);
  for (const row of rows) for (let column = 0; column < row.length; column++) row[column]! *= scales[column]!;
}

/** A margin of zeros that has a total: nothing can be scaled to it. */
function emptyMargin(of: Margin["of"], totals: readonly number[], sums: Float64Array): Margin | null {
  const index = sums.findIndex((sum, place) => sum === 0 && totals[place]! > 0);
  return index === -1 ? null : { of, index, sum: 0, total: totals[index]! };
}

/** The column that is furthest from its total, unless all are within the tolerance. */
function worstColumn(totals: readonly number[], sums: Float64Array): Margin | null {
  let worst: Margin | null = null;
  for (const [index, sum] of sums.entries()) {
    const margin: Margin = { of: "column", index, sum, total: totals[index]! };
    if (miss(margin) > (worst ? miss(worst) : RAKE_TOLERANCE)) worst = margin;
  }
  return worst;
}

/**
 * Iterative proportional fitting: scales the rows of a table to their totals, then its columns, in turn, until both fit. Zeros stay, and
 * so do the odds ratios between the cells.
 *
 * @param seed at least one row and one column, 0 or more
 * @source Deming and Stephan (1940), Annals of Mathematical Statistics 11(4)
 */
export function rake(
  seed: readonly (readonly number[])[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
): Raked {
  const rows = seed.map((row) => Float64Array.from(row));
  let worst =
    emptyMargin("row", rowTotals, sumsOfRows(rows)) ??
    emptyMargin("column", columnTotals, sumsOfColumns(rows, columnTotals.length));
  if (worst) return { fitted: seed, worst };
  for (let round = 0; round < RAKE_ROUNDS; round++) {
    fitRows(rows, rowTotals, sumsOfRows(rows));
    // The rows fit now, so what is left to miss are the columns.
    const sums = sumsOfColumns(rows, columnTotals.length);
    worst = worstColumn(columnTotals, sums);
    if (!worst) break;
    fitColumns(rows, columnTotals, sums);
  }
  return { fitted: rows.map((row) => Array.from(row)), worst };
}
