import { numberedRows } from "../sheets/stakeholders/import/numberedRows";
import type { Merge } from "../sheets/stakeholders/mergeStakeholders";
import { stakeholderColumns } from "../sheets/stakeholders/stakeholderColumns";
import type { StakeholderRow } from "../sheets/stakeholders/StakeholderRow";
import type { Area, Scalar } from "../sheets/sheet";
import { scanColumns, scanRows } from "./scanRows";
import type { ScanTable } from "./readScanTable";
import { WorkbookProblem } from "./WorkbookProblem";

/** A cell of a scan that is empty and will say something. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly content: Scalar;
}

/** What happens to the table of a scan. */
export interface ScanChanges {
  readonly cells: readonly FilledCell[];
  /** The table afterwards, with its header row. */
  readonly area: Area;
  /** Rows that the table does not have yet; none if it has room. */
  readonly added: Area | null;
  readonly report: ScanReport;
}

/** What became of a scan; organisations by name. */
export interface ScanReport {
  readonly added: string[];
  /** Rows that were there and say more now. */
  readonly filled: string[];
  /** How many rows stay as they were. */
  readonly kept: number;
}

/** @throws WorkbookProblem if something could find no place */
export function scanChanges(table: ScanTable, merge: Merge): ScanChanges {
  const columns = scanColumns(table.headers);
  const standing = scanRows(table);
  const byId = new Map(standing.map((placed) => [placed.row.id, placed]));
  const { row: header, column: first } = table.area;
  const cellsOf = (index: number, { id, entries }: StakeholderRow): FilledCell[] =>
    Object.entries({ id, ...entries }).flatMap(([key, content]) => {
      if (content === null || content === "") return [];
      const at = columns.get(key);
      if (at === undefined) throw lost(table, key);
      return [{ row: header + 1 + index, column: first + at, content }];
    });
  const isEmpty = ({ row, column }: FilledCell) => table.formulas[row - header - 1]?.[column - first] === "";
  const fills = merge.filled.flatMap(({ id, entries }) => {
    const placed = byId.get(id);
    const cells = placed ? cellsOf(placed.index, { id: "", entries }).filter(isEmpty) : [];
    return cells.length > 0 ? [{ name: nameOf(placed!.row), cells }] : [];
  });
  const ids = standing
    .filter(({ isNew }) => isNew)
    .flatMap(({ index, row: { id } }) => cellsOf(index, { id, entries: {} }));
  const added = numberedRows(
    merge.added,
    standing.map(({ row }) => row),
  );
  const start = freeFrom(table);
  const missing = Math.max(0, start + added.length - table.formulas.length);
  return {
    cells: [...ids, ...fills.flatMap(({ cells }) => cells), ...added.flatMap((row, at) => cellsOf(start + at, row))],
    area: { ...table.area, rows: table.area.rows + missing },
    added: missing === 0 ? null : { ...table.area, row: header + table.area.rows, rows: missing },
    report: {
      added: added.map(nameOf),
      filled: fills.map(({ name }) => name),
      kept: standing.length - fills.length,
    },
  };
}

/** The first of the rows at the end in which nothing is typed: a table without organisations has one. */
const freeFrom = ({ formulas }: ScanTable): number =>
  formulas.findLastIndex((cells) => cells.some((cell) => cell !== "" && !String(cell).startsWith("="))) + 1;

const nameOf = ({ id, entries: { organisation } }: StakeholderRow) => String(organisation ?? id);

const lost = ({ name, sheet }: ScanTable, key: string) => {
  const { header } = stakeholderColumns.find((column) => column.key === key)!;
  return new WorkbookProblem(
    `The table ${name} on ${sheet} has no column "${header}" for what is to go there: give it its name back, then try again.`,
  );
};
