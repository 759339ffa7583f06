import { calculated } from "../../calculated";
import type { Placed, TableAt } from "../../layout";
import { styles } from "../../style";
import type { ScanLine } from "../ScanLine";
import { type Listed, listedPlaces, rowOf } from "./foundColumns";
import { actionLines } from "./listTables";
import { capacity, mapSheetName } from "./mapLayout";
import type { Scan } from "./Scan";

/** Where the numbers of the ten priorities stand on the map: names would run over each other. */
export const labelTable = ({ lines, stake }: Scan, at: { row: number; column: number }): TableAt<Listed> => ({
  ...{ sheet: mapSheetName, name: "tblTen", ...at },
  columns: [
    { key: "place", header: "Place", width: 8, value: ({ place }) => place },
    calculated<Listed>(
      { key: "label", header: "Label" },
      ({ place, found }) => (found ? String(place) : ""),
      (table) => `IF(COUNT(${stake.column("priorityOrder")})>=${table.row("place")},${table.row("place")}&"","")`,
    ),
    plotted("x", "Interest drawn", stake, ({ x }) => x),
    plotted("y", "Influence drawn", stake, ({ y }) => y),
    plotted("drawn", "Size", stake, ({ drawn }) => drawn),
  ],
  rows: listedPlaces(capacity.actions, actionLines(lines)),
});

/** #N/A, which charts leave out, where nothing is drawn. The mark that a row is drawn is 1, as the size of every dot. */
const plotted = (key: "x" | "y" | "drawn", header: string, stake: Placed, value: (line: ScanLine) => number) =>
  calculated<Listed>(
    { key, header, style: styles.ratio },
    ({ found }) => (found?.drawn === 1 ? value(found) : { error: "#N/A" }),
    (table) => {
      const cell = (of: string) => `INDEX(${stake.column(of)},${rowOf(stake, "priorityOrder", "LARGE")(table)})`;
      return `IFERROR(IF(${cell("drawn")}=1,${cell(key)},NA()),NA())`;
    },
  );
