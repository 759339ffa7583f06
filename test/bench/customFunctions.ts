import { customFunction } from "../../src/functions/customFunction";
import { growthRate } from "../../src/measures/growthRate";
import { locationQuotient } from "../../src/measures/locationQuotient";
import { medianTime } from "./medianTime";
import type { Times } from "./times";

type Cells = number[][];

const column = (rows: number, of: (row: number) => number): Cells =>
  Array.from({ length: rows }, (_, row) => [of(row)]);

/** The same cells into typed arrays, one loop over them, and rows of cells back: what no code can do without. */
function bareLoop(arithmetic: (first: number, second: number) => number): (first: Cells, second: Cells) => Cells {
  return (first, second) => {
    const rows = first.length;
    const [left, right] = [new Float64Array(rows), new Float64Array(rows)];
    for (let row = 0; row < rows; row += 1) {
      left[row] = first[row]![0]!;
      right[row] = second[row]![0]!;
    }
    const results = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1) results[row] = arithmetic(left[row]!, right[row]!);
    return Array.from(results, (value) => [value]);
  };
}

/** One call of LOCATION_QUOTIENT and one of GROWTH_RATE over so many rows, as Excel makes them. */
export function benchRowFunctions(rows: number): { readonly quotients: Times; readonly rates: Times } {
  const region = column(rows, (row) => (row * 7_919) % 9_973);
  const reference = column(rows, (row) => 1_000_000 + row);
  const [quotients, rates] = [customFunction(locationQuotient), customFunction(growthRate)];
  const bareQuotients = bareLoop((jobs, nation) => jobs / 500_000 / (nation / 150_000_000));
  const bareRates = bareLoop((start, end) => end / start - 1);
  return {
    quotients: {
      ours: medianTime(() => quotients(region, 500_000, reference, 150_000_000)),
      plain: medianTime(() => bareQuotients(region, reference)),
    },
    rates: {
      ours: medianTime(() => rates(reference, region)),
      plain: medianTime(() => bareRates(reference, region)),
    },
  };
}
