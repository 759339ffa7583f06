import type { Scalar } from "../../sheet";
import type { StakeholderKey, StakeholderRow } from "../StakeholderRow";
import type { ColumnTarget } from "./columnWords";
import { idNumber } from "./idNumber";
import { isFilled } from "./isFilled";
import type { Landing } from "./landings";
import { landings } from "./landings";
import type { OwnList, OwnRow } from "./OwnList";
import type { ReadEntry } from "./readEntry";
import { readEntry } from "./readEntry";
import { remarksOf } from "./remarksOf";
import { withinCells } from "./withinCells";

/** A list as rows of a scan, and what must be known of it. */
export interface Imported {
  /** In the order of the list; a row without an ID as the scan gives them has "". */
  readonly rows: readonly ImportedRow[];
  /** Values that were put into the scan's own words. */
  readonly put: readonly Landing[];
  /** Values that their column does not expect: they stay as they came. */
  readonly outside: readonly Landing[];
}

export interface ImportedRow extends StakeholderRow {
  /** Of the row in the list. */
  readonly number: number;
  /** Entries that are longer than a cell of Excel can hold: their end is left out. */
  readonly shortened: readonly StakeholderKey[];
}

interface KeyedEntry extends ReadEntry {
  readonly key: StakeholderKey;
  readonly from: string;
}

/**
 * Every cell becomes an entry of its row. What is no column of the scan goes into the notes under its heading, so that nothing is
 * lost; several columns of one kind are joined.
 * @param targets what each column of the list is
 */
export function stakeholdersFrom({ headers, rows }: OwnList, targets: readonly ColumnTarget[]): Imported {
  const columns = columnsByKey(targets);
  const read: KeyedEntry[] = [];
  const made = rows.map((row): ImportedRow => {
    const id = idIn(row, targets);
    const known = [...columns].flatMap(([key, at]) => entryAt(row, key, at));
    read.push(...known);
    const entries = new Map(known.map(({ key, value }) => [key, value]));
    const notes = [entries.get("notes"), ...remarksOf(headers, row, targets, id === "")].filter(isFilled).join("; ");
    if (notes !== "") entries.set("notes", notes);
    return { id, number: row.number, ...withinCells(Object.fromEntries(entries)) };
  });
  const landed = (outcome: ReadEntry["outcome"]) =>
    landings(
      read.filter((entry) => entry.outcome === outcome).map(({ key, from, value }) => ({ key, from, to: value })),
    );
  return { rows: made, put: landed("put"), outside: landed("outside") };
}

function columnsByKey(targets: readonly ColumnTarget[]): Map<StakeholderKey, number[]> {
  const columns = new Map<StakeholderKey, number[]>();
  for (const [at, target] of targets.entries()) {
    if (target === "id" || target === "underHeading" || target === "leftOut") continue;
    columns.set(target, [...(columns.get(target) ?? []), at]);
  }
  return columns;
}

/** An ID as the scan gives them; of any other kind it is a remark. */
function idIn({ cells }: OwnRow, targets: readonly ColumnTarget[]): string {
  const id = String(cells[targets.indexOf("id")] ?? "").trim();
  return idNumber(id) > 0 ? id : "";
}

/** First name and last name are one name; other texts stay apart. */
function entryAt({ cells }: OwnRow, key: StakeholderKey, columns: readonly number[]): KeyedEntry[] {
  const filled = columns.map((at) => cells[at]).filter(isFilled);
  if (filled.length === 0) return [];
  const between = key === "contactName" ? " " : "; ";
  const cell: Scalar = filled.length === 1 ? filled[0]! : filled.map((each) => String(each).trim()).join(between);
  return [{ key, from: String(cell).trim(), ...readEntry(key, cell) }];
}
