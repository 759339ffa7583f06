import type { AreaKind } from "../engine/areaKind";
import type { AreaFound } from "../engine/overview";

/** An area to tick. */
export interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  /** Empty where no file holds it any more. */
  readonly years: readonly number[];
  readonly jobs: number | null;
}

const order: readonly AreaKind[] = ["county", "metro", "other", "state", "nation"];

/** The areas of the files, counties first, and the ticked ones that no file holds. */
export function areaRows(areas: readonly AreaFound[], ticked: readonly string[]): AreaRow[] {
  const held = new Set(areas.map(({ code }) => code));
  const lost = ticked.filter((code) => !held.has(code));
  const missing = lost.map((code): AreaRow => ({ code, name: code, kind: "county", years: [], jobs: null }));
  return [...missing, ...areas].sort(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || (one.code < other.code ? -1 : 1),
  );
}

/** Those whose name or code holds every word of the search, whatever the case. */
export function searched(rows: readonly AreaRow[], search: string): readonly AreaRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ code, name }) => {
    const text = `${name} ${code}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
