import type { Area } from "../../sheets/sheet";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Single cells as few areas: first down a column, then columns side by side that reach equally far. */
export function asAreas(places: readonly Place[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...places].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const merged: Area[] = [];
  for (const run of runs.sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column)) {
    const last = merged.at(-1);
    const isBeside = last?.row === run.row && last.rows === run.rows && last.column + last.columns === run.column;
    if (last && isBeside) merged[merged.length - 1] = { ...last, columns: last.columns + 1 };
    else merged.push(run);
  }
  return merged;
}
