import { calculated } from "../../calculated";
import type { TableAt } from "../../layout";
import { styles } from "../../style";
import { dotSides } from "../dotSides";
import type { ScanLine } from "../ScanLine";
import { capacity, mapSheetName, workingColumn } from "./mapLayout";
import type { Scan } from "./Scan";

interface DotRow {
  readonly place: number;
  readonly line: ScanLine | undefined;
}

/**
 * What the map is drawn from: one row per row of the scan, as far as there is room. Text among the x values would turn the chart into
 * a count of rows: what is not drawn carries 0 there, and no y.
 */
export function dotTable({ lines, stake }: Scan): TableAt<DotRow> {
  const of = (key: string, place: string) => `INDEX(${stake.column(key)},${place})`;
  const columns: TableAt<DotRow>["columns"] = [
    { key: "place", header: "Place", width: 8, value: ({ place }) => place },
    calculated<DotRow>(
      { key: "x", header: "Interest drawn", style: styles.ratio },
      ({ line }) => line?.x ?? 0,
      (table) => `IFERROR(${of("x", table.row("place"))},0)`,
    ),
    ...dotSides.map(({ title }) =>
      calculated<DotRow>(
        { key: title, header: title, style: styles.ratio },
        ({ line }) => (line?.shownAs === title ? line.y : { error: "#N/A" }),
        (table) => {
          const isOf = `IFERROR(${of("shownAs", table.row("place"))},"")="${title}"`;
          return `IF(${isOf},${of("y", table.row("place"))},NA())`;
        },
      ),
    ),
    { key: "size", header: "Size", width: 8, value: () => 1 },
  ];
  const rows = Array.from({ length: capacity.dots }, (_, index) => ({ place: index + 1, line: lines[index] }));
  return { sheet: mapSheetName, name: "tblDots", row: 4, column: workingColumn, columns, rows };
}
