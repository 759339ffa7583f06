import { calculated } from "../../calculated";
import type { Column, TableAt } from "../../layout";
import { styles } from "../../style";
import type { ScanLine } from "../ScanLine";
import { foundText, type Listed, listedPlaces, placeColumn, rowOf } from "./foundColumns";
import { capacity, mapSheetName } from "./mapLayout";
import type { Scan } from "./Scan";

/** Workforce areas in the order in which the scan meets them. */
export const areaLines = (lines: readonly ScanLine[]): ScanLine[] =>
  lines.filter(({ areaOrder }) => !Number.isNaN(areaOrder));

/** A partnership that crosses lines has somebody in two areas or more. */
export function areaTable({ lines, stake }: Scan, row: number): TableAt<Listed> {
  const lower = (line: ScanLine) => String(line.entries.workforceArea).toLowerCase();
  const count = (key: string, header: string, sides: readonly string[] | null): Column<Listed> =>
    calculated<Listed>(
      { key, header, style: styles.score },
      ({ found }) =>
        found
          ? lines.filter(
              (line) => line.counted && lower(line) === lower(found) && (!sides || sides.includes(line.side)),
            ).length
          : NaN,
      (table) => {
        const here = `(${stake.column("workforceArea")}=${table.row("workforceArea")})*${stake.column("counted")}`;
        const counts = (sides ?? [null]).map((side) =>
          side === null ? `SUMPRODUCT(${here})` : `SUMPRODUCT(${here}*(${stake.column("side")}="${side}"))`,
        );
        return `IF(${table.row("workforceArea")}="","",${counts.join("+")})`;
      },
    );
  const columns = [
    placeColumn(stake, "areaOrder"),
    count("organisations", "Organisations", null),
    foundText(
      { key: "workforceArea", header: "Workforce area" },
      stake,
      rowOf(stake, "areaOrder", "SMALL"),
      (line) => line.entries.workforceArea,
    ),
    count("employers", "Employers", ["Employer"]),
    count("public", "Public partners", ["Public", "Education"]),
  ];
  return { sheet: mapSheetName, name: "tblAreas", row, columns, rows: listedPlaces(capacity.areas, areaLines(lines)) };
}
