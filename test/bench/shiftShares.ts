import { shiftShare } from "../../src/measures/shiftShare";
import { medianTime } from "./medianTime";

/** Milliseconds for the classic table of so many industries, once; small tables are timed in bundles. */
export interface ShiftShareTimes {
  readonly measure: number;
  readonly plain: number;
}

const COLUMNS = 4;
const ROWS_PER_RUN = 200_000;

export function benchShiftShares(industries: number): ShiftShareTimes {
  const column = (step: number) => Array.from({ length: industries }, (_, row) => 100 + ((row * step) % 9_973));
  const table = {
    ...{ regionStart: column(31), regionEnd: column(37), referenceStart: column(41), referenceEnd: column(43) },
    ...{ referenceTotalStart: 140_000_000, referenceTotalEnd: 153_000_000, regionTotalStart: 1_000_000 },
    ...{ method: "classic" as const, headers: false },
  };
  const times = Math.ceil(ROWS_PER_RUN / industries);
  let rows = 0;
  const measure = medianTime(() => {
    for (let time = 0; time < times; time += 1) rows += shiftShare.compute(table).length;
  });
  const plainTable = plainTableOf(table);
  const plain = medianTime(() => {
    for (let time = 0; time < times; time += 1) rows += plainTable().length / COLUMNS;
  });
  // Using the count keeps the tables from being optimized away.
  return rows > 0 ? { measure: measure / times, plain: plain / times } : { measure: NaN, plain: NaN };
}

/** The same in the barest form: typed arrays in, one typed array out, nothing checked. */
function plainTableOf(table: {
  readonly regionStart: readonly number[];
  readonly regionEnd: readonly number[];
  readonly referenceStart: readonly number[];
  readonly referenceEnd: readonly number[];
  readonly referenceTotalStart: number;
  readonly referenceTotalEnd: number;
}): () => Float64Array {
  const [start, end, before, after] = [
    table.regionStart,
    table.regionEnd,
    table.referenceStart,
    table.referenceEnd,
  ].map((column) => Float64Array.from(column)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const nation = table.referenceTotalEnd / table.referenceTotalStart;
  return () => {
    const result = new Float64Array(start.length * COLUMNS);
    for (let row = 0; row < start.length; row += 1) {
      const industry = after[row]! / before[row]!;
      result[row * COLUMNS] = start[row]! * (nation - 1);
      result[row * COLUMNS + 1] = start[row]! * (industry - nation);
      result[row * COLUMNS + 2] = end[row]! - start[row]! * industry;
      result[row * COLUMNS + 3] = end[row]! - start[row]!;
    }
    return result;
  };
}
