import type { Column, Placed, TableAt } from "../layout";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import { blankIfMissing } from "../scalar";
import type { Style } from "../sheet";
import { styles } from "../style";
import type { MapRow } from "./mapTable";
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
  map: Placed,
  rank: Placed,
  at: { row: number; column: number },
): TableAt<TwinRow> {
  const rowOf = (table: Placed) => `MATCH(${table.row("quadrant")}&" "&${table.row("place")},${map.cells("place")},0)`;
  const column = (
    key: string,
    header: string,
    width: number,
    style: Style,
    of: Placed,
    value: (industry: RankedIndustry) => number | string,
  ): Column<TwinRow> => ({
    key,
    header,
    width,
    style,
    value: ({ found }) => {
      const known = found && value(found.industry);
      return typeof known === "number" ? blankIfMissing(known) : (known ?? none);
    },
    formula: (table) => `IFERROR(INDEX(${of.cells(key)},${rowOf(table)}),"${none}")`,
  });
  const columns: Column<TwinRow>[] = [
    { key: "quadrant", header: "Quadrant", width: 14, value: ({ quadrant }) => quadrant },
    { key: "place", header: "Place", width: 7, value: ({ place }) => place },
    column("industry", "Industry", 48, {}, rank, ({ cells }) => cells.title),
    column("lq", "LQ", 9, styles.ratio, rank, ({ lq }) => lq),
    column("growth", "Growth", 10, styles.percent, rank, ({ growth }) => growth),
    column("end", "Jobs", 11, styles.jobs, rank, ({ sums }) => sums.end),
    column("score", "Score", 8, styles.score, rank, ({ score }) => score),
    column("rank", "Rank", 8, styles.score, rank, (industry) => industry.rank),
  ];
  const twins = quadrantNames.flatMap((quadrant) =>
    Array.from({ length: perQuadrant }, (_, index): TwinRow => {
      const place = index + 1;
      return { quadrant, place, found: rows.find((row) => row.place === `${quadrant} ${place}`) };
    }),
  );
  return { sheet: "Driver Map", name: "tblQuadrants", ...at, columns, rows: twins };
}
