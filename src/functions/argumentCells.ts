import type { Flow } from "../analysis/flow";
import type { Input } from "../measures/input";

/** What a cell holds that is passed to a function. */
export type ArgumentCell = number | string | boolean;

/** NaN is a withheld number, Infinity a wage above the agency's top class: each by the sign that agencies print. */
function cellOf(value: number): number | string {
  if (Number.isNaN(value)) return "ND";
  return value === Infinity ? "#" : value;
}

/** The values of an argument as they would stand in cells, whatever its kind: the way back of reading it. */
export function argumentCells({ kind }: Input, value: unknown): ArgumentCell[][] {
  switch (kind) {
    case "fact":
    case "single":
      return [[cellOf(value as number)]];
    case "choice":
    case "switch":
      return [[value as string | boolean]];
    case "column":
      return (value as readonly number[]).map((each) => [cellOf(each)]);
    case "labels":
      return (value as readonly string[]).map((each) => [each]);
    case "list":
      return [(value as readonly number[]).map(cellOf)];
    case "matrix":
      return (value as readonly (readonly number[])[]).map((row) => row.map(cellOf));
    case "flows":
      return (value as readonly Flow[]).map(({ origin, destination, count }) => [origin, destination, cellOf(count)]);
  }
}
