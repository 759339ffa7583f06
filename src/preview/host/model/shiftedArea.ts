import { type Area, maxColumns, maxRows } from "./area";

/** Cells pushed down or right to make room for `area`, or closed up where `area` was. */
export interface Shift {
  readonly kind: "inserted" | "deleted";
  readonly area: Area;
  readonly along: "rows" | "columns";
}

/** Where an area is after the shift; null if it was deleted. An area that the shift cuts across stays where it is. */
export function shiftedArea(area: Area, { kind, area: at, along }: Shift): Area | null {
  const [start, size, across, width, most] =
    along === "rows"
      ? (["row", "rows", "column", "columns", maxRows] as const)
      : (["column", "columns", "row", "rows", maxColumns] as const);
  const covered = at[across] <= area[across] && at[across] + at[width] >= area[across] + area[width];
  if (!covered || area[size] === most) return area;
  const move = (line: number) =>
    kind === "inserted" ? line + (line >= at[start] ? at[size] : 0) : closed(line, at[start], at[size]);
  const first = move(area[start]);
  const end = kind === "inserted" ? move(area[start] + area[size] - 1) + 1 : move(area[start] + area[size]);
  return end > first ? { ...area, [start]: first, [size]: end - first } : null;
}

const closed = (line: number, start: number, size: number): number =>
  line < start ? line : Math.max(start, line - size);
