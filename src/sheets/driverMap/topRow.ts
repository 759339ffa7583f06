import type { MapRow } from "./mapRow";

/** How many industries the bars show; the first ten are named on the map. */
const topCount = 15;
export const labelCount = 10;

export interface TopRow {
  readonly place: number;
  readonly found: MapRow | undefined;
}

export const topRows = (rows: readonly MapRow[]): TopRow[] =>
  Array.from({ length: topCount }, (_, index) => {
    const place = index + 1;
    return { place, found: rows.find(({ order }) => order === place) };
  });

const longest = 30;

/** A label must not run over its neighbours. */
export const shortTitle = (title: string) => (title.length > longest ? `${title.slice(0, longest - 2)}…` : title);

/** The same by formula. */
export const shortened = (title: string) => `IF(LEN(${title})>${longest},LEFT(${title},${longest - 2})&"…",${title})`;
