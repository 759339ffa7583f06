import { criteria } from "../ranking/criteria";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import type { Ranking } from "../ranking/rankIndustries";
import type { Column, Placed, TableAt } from "../layout";
import { pointsKey } from "../industryRanking/scoreColumns";
import type { CellError, Scalar, Style } from "../sheet";
import { styles } from "../style";
import type { MapRow } from "./mapTable";
import { notAvailable } from "./mapTable";
import type { Reach } from "./reach";
import { drawnAt } from "./reach";

/** How many industries the bars show; the first ten are named on the map. */
export const topCount = 15;
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

const shortened = (title: string) => `IF(LEN(${title})>${longest},LEFT(${title},${longest - 2})&"…",${title})`;

export const contributionKey = (key: string) => `share ${key}`;

/** The best industries, found again after every change: names and bubbles for the map, parts for the bars. */
export function topTable(
  rows: readonly MapRow[],
  reach: Reach,
  { weightsInUse }: Ranking,
  map: Placed,
  rank: Placed,
  at: { row: number; column: number },
): TableAt<TopRow> {
  const column = (
    key: string,
    header: string,
    style: Style,
    value: (industry: RankedIndustry, row: MapRow) => number | string,
    formula: (table: Placed) => string,
    otherwise: { value: Scalar | CellError; formula: string },
  ): Column<TopRow> => ({
    key,
    header,
    width: 12,
    style,
    value: ({ found }) => {
      const known = found && value(found.industry, found);
      return known === undefined || Number.isNaN(known) ? otherwise.value : known;
    },
    formula: (table) => `IFERROR(${formula(table)},${otherwise.formula})`,
  });
  const missing = { value: notAvailable, formula: "NA()" };
  const empty = { value: "", formula: '""' };
  const from = (of: Placed, key: string) => (table: Placed) => `INDEX(${of.cells(key)},${table.row("row")})`;
  const drawn = (key: string, header: string, style: Style, value: (row: MapRow) => number) =>
    column(
      key,
      header,
      style,
      (_, row) => (row.drawn ? value(row) : NaN),
      (table) => `IF(${from(map, "drawn")(table)}="Yes",${from(map, key)(table)},NA())`,
      missing,
    );
  const part = (key: string) => (table: Placed) => `1*${from(rank, key)(table)}`;
  const columns: Column<TopRow>[] = [
    { key: "place", header: "Place", width: 6, value: ({ place }) => place },
    column(
      "row",
      "Row",
      styles.score,
      (_, row) => rows.indexOf(row) + 1,
      (table) => `MATCH(${table.row("place")},${map.column("order")},0)`,
      empty,
    ),
    column("industry", "Industry", {}, ({ cells }) => cells.title, from(map, "industry"), empty),
    column(
      "label",
      "Label",
      {},
      ({ cells }) => shortTitle(cells.title),
      (table) => shortened(table.row("industry")),
      empty,
    ),
    drawn("x", "Growth drawn", styles.percent, (row) => drawnAt(row, reach).x),
    drawn("y", "LQ drawn", styles.ratio, (row) => drawnAt(row, reach).y),
    drawn("end", "Jobs drawn", styles.jobs, ({ industry }) => industry.sums.end),
    column("growth", "Growth", styles.percent, ({ growth }) => growth, part("growth"), missing),
    column("lq", "LQ", styles.ratio, ({ lq }) => lq, part("lq"), missing),
    column("jobs", "Jobs", styles.jobs, ({ sums }) => sums.end, part("end"), missing),
    column("score", "Score", styles.score, ({ score }) => score, from(rank, "score"), missing),
    ...criteria.map(({ key, title }, index) =>
      column(
        contributionKey(key),
        title,
        styles.score,
        (industry) => contribution(industry, weightsInUse, key),
        (table) => {
          const points = from(rank, pointsKey(criteria[index]!))(table);
          const present = criteria
            .map((each, which) => `ISNUMBER(${from(rank, pointsKey(each))(table)})*INDEX(WeightsInUse,${which + 1})`)
            .join("+");
          return `IF(ISNUMBER(${points}),INDEX(WeightsInUse,${index + 1})*${points}/(${present}),0)`;
        },
        missing,
      ),
    ),
    column(
      "nationalGrowth",
      "National growth",
      styles.change,
      (row) => row.nationalGrowth,
      part("nationalGrowth"),
      missing,
    ),
    column("industryMix", "Industry mix", styles.change, (row) => row.industryMix, part("industryMix"), missing),
    column(
      "competitiveEffect",
      "Competitive effect",
      styles.change,
      (row) => row.competitiveEffect,
      part("competitiveEffect"),
      missing,
    ),
  ];
  return { sheet: "Driver Map", name: "tblTop", ...at, columns, rows: topRows(rows) };
}

/** How many points of the score come from one criterion. */
function contribution(
  { points }: RankedIndustry,
  weights: Ranking["weightsInUse"],
  key: keyof Ranking["weightsInUse"],
): number {
  const present = criteria.reduce((sum, each) => (Number.isNaN(points[each.key]) ? sum : sum + weights[each.key]), 0);
  return Number.isNaN(points[key]) ? 0 : (weights[key] * points[key]) / present;
}
