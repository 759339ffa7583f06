import { calculated } from "../../calculated";
import { thisRow } from "../../formula";
import type { Placed, TableAt } from "../../layout";
import { styles } from "../../style";
import { enteredNumber } from "../../entries";
import { gridNames } from "../grid";
import type { ScanLine } from "../ScanLine";
import { capacity, mapSheetName } from "./mapLayout";
import type { Scan } from "./Scan";

const TABLE = "tblGrid";

interface TwinRow {
  readonly grid: string;
  readonly place: number;
  readonly found: ScanLine | undefined;
}

/** A field that nobody stands in still has its first line, to say so. */
const isShown = ({ place, found }: TwinRow) => found !== undefined || place === 1;

/** The map in words, for those who do not see the picture: the largest of each field. */
export function twinTable({ lines, stake }: Scan, row: number): TableAt<TwinRow> {
  const rows = gridNames.flatMap((grid) =>
    Array.from({ length: capacity.perGrid }, (_, index): TwinRow => {
      const found = lines.find(({ gridPlace }) => gridPlace === `${grid} ${index + 1}`);
      return { grid, place: index + 1, found };
    }),
  );
  const cell = (table: Placed, key: string) =>
    `INDEX(${stake.column(key)},MATCH(${table.row("grid")}&" "&${table.row("place")},${stake.column("gridPlace")},0))`;
  const number = (key: "influence" | "interest", header: string) =>
    calculated<TwinRow>(
      { key, header, style: styles.score },
      ({ found }) => enteredNumber(found?.entries[key]),
      (table) => `IFERROR(${cell(table, key)},"")`,
    );
  const columns: TableAt<TwinRow>["columns"] = [
    ...placeColumns(stake),
    calculated<TwinRow>(
      { key: "name", header: "Organisation", style: styles.text },
      ({ found, place }) => found?.name ?? (place === 1 ? "nobody yet" : ""),
      (table) => `IFERROR(${cell(table, "name")},IF(${table.row("place")}=1,"nobody yet",""))`,
    ),
    number("influence", "Influence"),
    number("interest", "Interest"),
    calculated<TwinRow>(
      { key: "side", header: "Side" },
      ({ found }) => found?.side ?? "",
      (table) => `IFERROR(${cell(table, "side")}&"","")`,
    ),
  ];
  return { sheet: mapSheetName, name: TABLE, row, columns, rows };
}

/** Who stands in a field of the map, by formula. */
export const gridCount = (stake: Placed, grid: string) =>
  `COUNTIFS(${stake.column("grid")},"${grid}",${stake.column("drawn")},1)`;

/** Which field and which place; nothing where nobody takes it. */
const placeColumns = (stake: Placed): TableAt<TwinRow>["columns"] => [
  {
    ...{ key: "grid", header: "Grid", width: 23 },
    value: (row) => ({
      formula: `IF(${thisRow(TABLE, "Place")}="","","${row.grid}")`,
      value: isShown(row) ? row.grid : "",
    }),
  },
  {
    ...{ key: "place", header: "Place", width: 14, style: { align: "left" } },
    value: (row) => ({
      formula: `IF(${row.place}<=MAX(1,${gridCount(stake, row.grid)}),${row.place},"")`,
      value: isShown(row) ? row.place : "",
    }),
  },
];
