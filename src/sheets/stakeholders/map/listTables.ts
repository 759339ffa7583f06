import type { Column, Placed, TableAt } from "../../layout";
import { styles } from "../../style";
import type { ScanLine } from "../ScanLine";
import type { Listed } from "./foundColumns";
import { foundNumber, foundText, listedPlaces, placeColumn, rowOf } from "./foundColumns";
import { capacity, mapSheetName } from "./mapLayout";
import type { Scan } from "./Scan";

const day = { numberFormat: "yyyy-mm-dd", align: "right" } as const;

type RowOf = ReturnType<typeof rowOf>;

/** Who it is: the same at the beginning of every list. */
const whoColumns = (stake: Placed, row: RowOf, key: string): Column<Listed>[] => [
  foundText({ key: "grid", header: "Grid" }, stake, row, ({ grid }) => grid),
  placeColumn(stake, key),
  foundText({ key: "name", header: "Organisation", style: styles.text }, stake, row, ({ name }) => name),
];

/** What comes next: the same at the end. */
const nextColumns = (stake: Placed, row: RowOf): Column<Listed>[] => [
  foundText(
    { key: "owner", header: "Relationship owner", style: styles.text },
    stake,
    row,
    (line) => line.entries.owner,
  ),
  foundText({ key: "nextStep", header: "Next step", style: styles.text }, stake, row, (line) => line.entries.nextStep),
  foundNumber({ key: "nextDate", header: "Next date", style: day }, stake, row, (line) => line.entries.nextDate),
];

/** Rows that have a key, in its order. */
const ordered = (lines: readonly ScanLine[], key: (line: ScanLine) => number): ScanLine[] =>
  lines.filter((line) => !Number.isNaN(key(line))).sort((one, other) => key(one) - key(other));

/** The ten rows of the largest influence times gap, the first row first among equals. */
export const actionLines = (lines: readonly ScanLine[]): ScanLine[] =>
  ordered(lines, ({ priorityOrder }) => -priorityOrder);

export function actionTable({ lines, stake }: Scan, row: number): TableAt<Listed> {
  const at = rowOf(stake, "priorityOrder", "LARGE");
  const columns = [
    ...whoColumns(stake, at, "priorityOrder"),
    foundNumber(
      { key: "influence", header: "Influence", style: styles.score },
      stake,
      at,
      (line) => line.entries.influence,
    ),
    foundNumber({ key: "gap", header: "Gap", style: styles.score }, stake, at, ({ gap }) => gap),
    foundNumber({ key: "priority", header: "Priority", style: styles.score }, stake, at, ({ priority }) => priority),
    ...nextColumns(stake, at),
  ];
  const rows = listedPlaces(capacity.actions, actionLines(lines));
  return { sheet: mapSheetName, name: "tblActions", row, columns, rows };
}

export function overdueTable({ lines, stake }: Scan, row: number): TableAt<Listed> {
  const at = rowOf(stake, "overdueOrder", "SMALL");
  const columns = [
    ...whoColumns(stake, at, "overdueOrder"),
    foundNumber(
      { key: "influence", header: "Influence", style: styles.score },
      stake,
      at,
      (line) => line.entries.influence,
    ),
    foundNumber({ key: "gap", header: "Gap", style: styles.score }, stake, at, ({ gap }) => gap),
    foundText({ key: "workforceArea", header: "Workforce area" }, stake, at, (line) => line.entries.workforceArea),
    ...nextColumns(stake, at),
  ];
  const rows = listedPlaces(
    capacity.overdue,
    ordered(lines, ({ overdueOrder }) => overdueOrder),
  );
  return { sheet: mapSheetName, name: "tblOverdue", row, columns, rows };
}
