import type { Cell, Sheet } from "../sheets/sheet";

/** How the industries of a ranking changed. */
export interface RefreshReport {
  /** Industries that the ranking did not have. */
  readonly added: readonly Industry[];
  /** Industries of which the new files say nothing any more: kept without figures, for what was typed of them. */
  readonly gone: readonly Industry[];
  /** How many it had before and has still. */
  readonly kept: number;
  /** Ranks that moved; null is not ranked. */
  readonly changedRanks: readonly (Industry & { readonly before: number | null; readonly after: number | null })[];
}

export interface Industry {
  readonly naics: string;
  readonly title: string;
}

/** An industry as a row of the ranking shows it. */
export interface ShownIndustry extends Industry {
  readonly rank: number | null;
  /** How far its figures go: "Published", "No data". */
  readonly data: string;
}

const NO_DATA = "No data";

/** The same of a row of any table of ranked industries. */
export function shownIndustry(cell: (header: string) => unknown): ShownIndustry {
  const rank = cell("Rank");
  return {
    naics: String(cell("NAICS")),
    title: String(cell("Industry")),
    rank: typeof rank === "number" ? rank : null,
    data: String(cell("Data")),
  };
}

/** Compares what a ranking showed last with a new sheet of it. */
export function refreshReport(shown: readonly ShownIndustry[], next: Sheet): RefreshReport {
  const before = new Map(shown.map((each) => [each.naics, each]));
  const after = industriesOf(next);
  const known = after.filter(({ naics }) => before.has(naics));
  const gone = known.filter(({ naics, data }) => data === NO_DATA && before.get(naics)!.data !== NO_DATA);
  return {
    added: after.filter(({ naics }) => !before.has(naics)).map(industryOf),
    gone: gone.map(industryOf),
    kept: known.length - gone.length,
    changedRanks: known
      .map((each) => ({ ...industryOf(each), before: before.get(each.naics)!.rank, after: each.rank }))
      .filter((each) => each.before !== each.after),
  };
}

const industryOf = ({ naics, title }: Industry): Industry => ({ naics, title });

function industriesOf({ tables: [table], blocks }: Sheet): ShownIndustry[] {
  const { row, column, columns } = table!;
  const rows = blocks.find((block) => block.row === row && block.column === column)!.cells.slice(1);
  const valueOf = (cell: Cell | undefined) => (typeof cell === "object" && cell && "value" in cell ? cell.value : cell);
  return rows.map((cells) =>
    shownIndustry((header) => valueOf(cells[columns.findIndex((each) => each.header === header)])),
  );
}
