import { customFunction } from "../../src/functions/customFunction";
import { measures } from "../../src/measures/index";
import { medianTime } from "./medianTime";

/** One function, with arguments that grow with `size`. */
interface Growing {
  readonly name: string;
  readonly what: (size: number) => string;
  readonly size: number;
  readonly args: (size: number) => readonly unknown[];
}

export interface Growth {
  readonly name: string;
  readonly what: string;
  /** Milliseconds at half the size, at the size, and at double. */
  readonly times: readonly [number, number, number];
}

/** Numbers that look like any others, the same in every run. */
const figure = (row: number, column: number): number => 1 + ((row * 7_919 + column * 104_729) % 9_973);

const matrix = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => figure(row, column)));

const column = (rows: number, at: number): number[][] => matrix(rows, at + 1).map((cells) => [cells[at]!]);

/** Areas in a ring: most work at home, the others in one of the next 20 on either side. */
function flows(areas: number): unknown[][] {
  const near = Array.from({ length: 41 }, (_, step) => step - 20);
  return Array.from({ length: areas }, (_, area) => area).flatMap((area) =>
    near.map((step) => {
      const other = (area + step + areas) % areas;
      return [`A${area}`, `A${other}`, step === 0 ? 20_000 : figure(area, other) / (1 + step * step)];
    }),
  );
}

/** Totals that a table with the same total in every row and column can have. */
const even = (count: number, others: number): number[][] => Array.from({ length: count }, () => [others * 1_000]);

const growing: readonly Growing[] = [
  {
    name: "SHIFT_SHARE",
    what: (size) => `${size} industries`,
    size: 10_000,
    args: (size) => [0, 1, 2, 3].map((at) => column(size, at)),
  },
  { name: "DRIVER_SCORE", what: (size) => `${size} x 10`, size: 2_000, args: (size) => [matrix(size, 10)] },
  {
    name: "RANK_RANGE",
    what: (size) => `1,000 draws over ${size} x 10`,
    size: 500,
    args: (size) => [matrix(size, 10), null, null, null, null, 0.25, 1_000, 1],
  },
  { name: "COMMUTING_ZONES", what: (size) => `${size} areas x 41 flows`, size: 3_200, args: (size) => [flows(size)] },
  {
    name: "RAKE",
    what: (size) => `${size} x ${size}`,
    size: 200,
    args: (size) => [matrix(size, size), even(size, size), even(size, size)],
  },
  { name: "NORMALIZE", what: (size) => `percentiles of ${size}`, size: 100_000, args: (size) => [column(size, 0)] },
  { name: "GINI", what: (size) => `${size} rows`, size: 100_000, args: (size) => [column(size, 0), column(size, 1)] },
];

/** Time of one call at half, once and double the size. */
export function benchTableFunctions(): Growth[] {
  return growing.map(({ name, what, size, args }) => {
    const call = customFunction(measures.find((each) => each.name === name)!);
    const timeAt = (rows: number): number => {
      const given = args(rows);
      return medianTime(() => call(...given), 5);
    };
    return { name, what: what(size), times: [timeAt(size / 2), timeAt(size), timeAt(size * 2)] };
  });
}
