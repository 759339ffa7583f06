import { calculated } from "../calculated";
import type { Column, Placed, TableAt } from "../layout";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import type { Style } from "../sheet";
import { styles } from "../style";
import type { MapRow } from "./mapRow";
import { quadrantNames } from "./quadrants";

interface TwinRow {
  readonly quadrant: string;
  readonly place: number;
  readonly found: MapRow | undefined;
}

const perQuadrant = 5;

/** Fewer than five industries stand in the quadrant. */
const none = "–";

/** The map in words: the best of each quadrant, for those who do not see the picture. */
export function twinTable(
  rows: readonly MapRow[],
  { map, rank }: { map: Placed; rank: Placed },
  at: { row: number; column: number },
): TableAt<TwinRow> {
  const columns: Column<TwinRow>[] = [
    { key: "quadrant", header: "Quadrant", width: 14, value: ({ quadrant }) => quadrant },
    { key: "place", header: "Place", width: 7, value: ({ place }) => place },
    ...foundColumns.map(({ key, value, ...spec }) => {
      const found = (table: Placed) => {
        const place = `${table.row("quadrant")}&" "&${table.row("place")}`;
        return `INDEX(${rank.cells(key)},MATCH(${place},${map.cells("place")},0))`;
      };
      return calculated<TwinRow>(
        { key, ...spec },
        (row) => (row.found ? value(row.found.industry) : none),
        (table) => `IFERROR(${found(table)},"${none}")`,
      );
    }),
  ];
  const twins = quadrantNames.flatMap((quadrant) =>
    Array.from({ length: perQuadrant }, (_, index): TwinRow => {
      const place = index + 1;
      return { quadrant, place, found: rows.find((row) => row.place === `${quadrant} ${place}`) };
    }),
  );
  return { sheet: "Driver Map", name: "tblQuadrants", ...at, columns, rows: twins };
}

interface FoundColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly style: Style;
  readonly value: (industry: RankedIndustry) => number | string;
}

const foundColumns: readonly FoundColumn[] = [
  { key: "industry", header: "Industry", width: 48, style: {}, value: ({ cells }) => cells.title },
  { key: "lq", header: "LQ", width: 9, style: styles.ratio, value: ({ lq }) => lq },
  { key: "growth", header: "Growth", width: 10, style: styles.percent, value: ({ growth }) => growth },
  { key: "end", header: "Jobs", width: 11, style: styles.jobs, value: ({ sums }) => sums.end },
  { key: "score", header: "Score", width: 8, style: styles.score, value: ({ score }) => score },
  { key: "rank", header: "Rank", width: 8, style: styles.score, value: ({ rank }) => rank },
  { key: "dataStatus", header: "Data", width: 20, style: {}, value: ({ dataStatus }) => dataStatus },
];
