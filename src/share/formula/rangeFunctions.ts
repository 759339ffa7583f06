import type { FormulaValue } from "./FormulaNode";
import { isError } from "./operate";
import type { Known, Part } from "./Part";

/** Which arguments of a function may be several cells: all, or these, counted from 0. */
const TAKES: Readonly<Record<string, "all" | readonly number[]>> = {
  ...Object.fromEntries(
    `AND AREAS AVEDEV AVERAGE AVERAGEA CORREL COUNT COUNTA COUNTBLANK COLUMNS COVAR COVARIANCE.P COVARIANCE.S DEVSQ FORECAST
    FORECAST.LINEAR GEOMEAN HARMEAN INTERCEPT IRR KURT MAX MAXA MEDIAN MIN MINA MODE MODE.SNGL NPV OR PEARSON PRODUCT ROWS RSQ
    SKEW SLOPE STDEV STDEV.P STDEV.S STDEVP STEYX SUM SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 VAR VAR.P VAR.S VARP XOR`
      .trim()
      .split(/\s+/)
      .map((name) => [name, "all"]),
  ),
  ...Object.fromEntries(
    "INDEX LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC TRIMMEAN PERCENTRANK COUNTIF COLUMN ROW"
      .split(" ")
      .map((name) => [name, [0]]),
  ),
  ...{ MATCH: [1], VLOOKUP: [1], HLOOKUP: [1], LOOKUP: [1, 2], "RANK.EQ": [1], "RANK.AVG": [1], RANK: [1] },
  ...{ SUMIF: [0, 2], AVERAGEIF: [0, 2], SUBTOTAL: [1, 2, 3, 4, 5], COUNTIFS: [0, 2, 4, 6, 8, 10] },
  ...{ SUMIFS: [0, 1, 3, 5, 7, 9, 11], AVERAGEIFS: [0, 1, 3, 5, 7, 9, 11] },
};

/** Whether a function is known to take several cells, and this argument of it is where it does. */
export function takesSeveral(name: string, argument: number): boolean {
  const takes = TAKES[name];
  return takes === "all" || (takes?.includes(argument) ?? false);
}

export const isRangeFunction = (name: string): boolean => name in TAKES;

/** All values of a part. */
export function valuesOf({ rows, columns, value }: Part): Known[] {
  return Array.from({ length: rows * columns }, (_, index) => value(Math.floor(index / columns), index % columns));
}

type OfNumbers = (numbers: readonly number[]) => FormulaValue;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const DIVISION = { error: "#DIV/0!" };

const OF_NUMBERS: Readonly<Record<string, OfNumbers>> = {
  SUM: sum,
  AVERAGE: (numbers) => (numbers.length === 0 ? DIVISION : sum(numbers) / numbers.length),
  MIN: (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0),
  MAX: (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0),
  PRODUCT: (numbers) => numbers.reduce((product, number) => product * number, numbers.length === 0 ? 0 : 1),
};

/** Numbers among values; undefined if one of them is not known, or counts only because it was not given as a cell. */
function numbersIn(parts: readonly Part[]): number[] | { readonly error: string } | undefined {
  const values = parts.flatMap(valuesOf);
  if (values.includes(undefined)) return undefined;
  const isOdd = ({ kind, value }: Part): boolean => kind === "value" && typeof value(0, 0) !== "number";
  const error = values.find(isError);
  if (error) return error;
  return parts.some(isOdd) ? undefined : values.filter((value) => typeof value === "number");
}

/** The value of a function of several cells, for the commonest of them; undefined for all others. */
export function rangeValue(name: string, parts: readonly Part[]): Known {
  if (name === "ROWS") return parts[0]?.rows;
  if (name === "COLUMNS") return parts[0]?.columns;
  if (name === "COUNT") {
    const isOdd = parts.some(({ kind }) => kind === "value");
    const values = parts.flatMap(valuesOf);
    return isOdd || values.includes(undefined) ? undefined : values.filter((value) => typeof value === "number").length;
  }
  if (name === "AND" || name === "OR") return logical(name, parts.flatMap(valuesOf));
  const compute = OF_NUMBERS[name];
  if (!compute) return undefined;
  const numbers = numbersIn(parts);
  return Array.isArray(numbers) ? compute(numbers) : numbers;
}

function logical(name: "AND" | "OR", values: readonly Known[]): Known {
  const error = values.find(isError);
  if (values.includes(undefined) || error) return values.includes(undefined) ? undefined : error;
  if (values.some((value) => typeof value !== "boolean" && typeof value !== "number")) return undefined;
  return name === "AND" ? values.every(Boolean) : values.some(Boolean);
}
