import { CONFIDENTIAL } from "../sheets/confidential";
import { isFilled } from "../sheets/stakeholders/import/isFilled";
import { numberedRows } from "../sheets/stakeholders/import/numberedRows";
import { stakeholderColumns } from "../sheets/stakeholders/stakeholderColumns";
import type { StakeholderRow } from "../sheets/stakeholders/StakeholderRow";
import type { Scalar } from "../sheets/sheet";
import type { ScanTable } from "./readScanTable";
import { WorkbookProblem } from "./WorkbookProblem";

/** A row of a scan and where it stands. */
export interface PlacedRow {
  /** From 0, the first below the header. */
  readonly index: number;
  readonly row: StakeholderRow;
  /** Typed by hand: its ID is not in its cell yet. */
  readonly isNew: boolean;
}

/** Where each column stands among a table's headers, by key. One whose header was renamed is missing. */
export function scanColumns(headers: readonly string[]): ReadonlyMap<string, number> {
  const plain = headers.map(plainHeader);
  return new Map(
    stakeholderColumns.flatMap(({ key, header }) => {
      const exact = headers.indexOf(header);
      const at = exact < 0 ? plain.indexOf(plainHeader(header)) : exact;
      return at < 0 ? [] : [[key, at] as const];
    }),
  );
}

/** A column stays what it is whether its owner marks it as confidential or not. */
const plainHeader = (header: string) => header.replace(CONFIDENTIAL, "").trim().toLowerCase();

/**
 * The organisations of a scan; a row in which nothing is typed is none. What was typed by hand gets the next IDs.
 * @throws WorkbookProblem if the rows cannot be told apart
 */
export function scanRows({ name, sheet, area, headers, values }: ScanTable): PlacedRow[] {
  const columns = scanColumns(headers);
  const id = columns.get("id");
  if (id === undefined)
    throw new WorkbookProblem(
      `The table ${name} on ${sheet} has no column "ID": give it its name back, then try again.`,
    );
  const inputs = stakeholderColumns.filter(({ key, input }) => input && columns.has(key));
  const read = values.map((cells, index) => {
    const entries = inputs.flatMap(({ key }) => {
      const value = cells[columns.get(key)!] as Scalar;
      return isFilled(value) ? [[key, value] as const] : [];
    });
    const row: StakeholderRow = { id: String(cells[id] ?? "").trim(), entries: Object.fromEntries(entries) };
    return { index, row };
  });
  const filled = read.filter(({ row }) => row.id !== "" || Object.keys(row.entries).length > 0);
  refuseTwins(filled, (index) => `${sheet}!${area.row + 1 + index}`);
  const rows = filled.map(({ row }) => row);
  const known = rows.filter((row) => row.id !== "");
  const fresh = numberedRows(
    rows.filter((row) => row.id === ""),
    known,
  );
  return filled.map(({ index, row }) => {
    const isNew = row.id === "";
    return { index, isNew, row: isNew ? fresh.shift()! : row };
  });
}

/** Whoever copies a row copies its ID. */
function refuseTwins(rows: readonly Omit<PlacedRow, "isNew">[], placeOf: (index: number) => string): void {
  const seen = new Map<string, number>();
  for (const { index, row } of rows) {
    const first = seen.get(row.id);
    if (first !== undefined && row.id !== "")
      throw new WorkbookProblem(
        `Two rows have the ID ${row.id}: ${placeOf(first)} and ${placeOf(index)}. Clear the ID of the newer one, then try again: it gets one of its own.`,
      );
    seen.set(row.id, index);
  }
}
