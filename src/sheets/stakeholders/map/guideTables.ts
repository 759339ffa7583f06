import { calculated } from "../../calculated";
import type { Column, TableAt } from "../../layout";
import { styles } from "../../style";
import { type GridName, gridNames, HIGH_FROM } from "../grid";
import { mapSheetName } from "./mapLayout";

type Place = { readonly row: number; readonly column: number };

/** The scale runs from 1 to 5; the picture leaves room around it for points that share a place, and for the names of the fields. */
export const reach = { from: 0, to: 6 } as const;

const STEPS = 48;

/** The two lines between the fields as rows of tiny bubbles, which follow the cell that says what is high. */
export function lineTable(at: Place): TableAt<number> {
  const columns: Column<number>[] = [
    { key: "along", header: "Along", width: 8, value: (along) => along },
    calculated<number>(
      { key: "cut", header: "Cut", style: styles.ratio },
      () => HIGH_FROM - 0.5,
      () => "HighFrom-0.5",
    ),
    { key: "dot", header: "Dot", width: 8, value: () => 0.03 },
    // A bubble drawn in nothing makes all others small: not every program reads a chart's scale.
    { key: "largest", header: "Largest", width: 8, value: () => 60 },
  ];
  const rows = Array.from({ length: STEPS + 1 }, (_, index) => reach.from + ((reach.to - reach.from) * index) / STEPS);
  return { sheet: mapSheetName, name: "tblLines", ...at, columns, rows };
}

interface Corner {
  readonly name: GridName;
  readonly x: number;
  readonly y: number;
}

const [left, right] = [reach.from + 0.05, reach.to - 0.05];
const [bottom, top] = [reach.from + 0.2, reach.to - 0.2];

const corners: readonly Corner[] = [
  { name: gridNames[0], x: right, y: top },
  { name: gridNames[1], x: left, y: top },
  { name: gridNames[2], x: right, y: bottom },
  { name: gridNames[3], x: left, y: bottom },
];

/** The names of the four fields, in their corners. */
export function cornerTable(at: Place): TableAt<Corner> {
  const columns: Column<Corner>[] = [
    { key: "name", header: "Field", width: 15, value: ({ name }) => name },
    { key: "x", header: "Across", width: 8, value: ({ x }) => x },
    { key: "y", header: "Up", width: 8, value: ({ y }) => y },
    { key: "size", header: "Size", width: 8, value: () => 0.03 },
  ];
  return { sheet: mapSheetName, name: "tblFields", ...at, columns, rows: corners };
}
