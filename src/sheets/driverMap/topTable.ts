import type { Calculated, FormulaOf } from "../calculated";
import { calculated } from "../calculated";
import { pointsKey } from "../industryRanking/scoreColumns";
import type { Column, Placed, TableAt } from "../layout";
import { criteria } from "../ranking/criteria";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import type { Ranking } from "../ranking/rankIndustries";
import type { Style } from "../sheet";
import { styles } from "../style";
import { contribution, contributionFormula, contributionKey } from "./contributions";
import type { MapRow } from "./mapRow";
import { notAvailable } from "./mapRow";
import type { Reach } from "./reach";
import { drawnAt } from "./reach";
import type { TopRow } from "./topRow";
import { shortened, shortTitle, topRows } from "./topRow";

type TopColumn = Column<TopRow>;

/** The best industries, found again after every change: names and bubbles for the map, parts for the bars. */
export function topTable(
  rows: readonly MapRow[],
  reach: Reach,
  ranking: Ranking,
  { map, rank }: { map: Placed; rank: Placed },
  at: { row: number; column: number },
): TableAt<TopRow> {
  const columns: TopColumn[] = [
    { key: "place", header: "Place", width: 6, value: ({ place }) => place },
    ...nameColumns(rows, map),
    ...verdictColumns(rank),
    ...bubbleColumns(reach, map),
    ...factColumns(rank),
    ...partColumns(ranking, rank),
  ];
  return { sheet: "Driver Map", name: "tblTop", ...at, columns, rows: topRows(rows) };
}

const cellOf = (of: Placed, key: string) => (table: Placed) => `INDEX(${of.cells(key)},${table.row("row")})`;

/** Words; empty where the place is not taken. */
const text = (spec: Calculated, value: (row: MapRow) => string | number, formula: FormulaOf): TopColumn =>
  calculated(
    spec,
    ({ found }) => (found ? value(found) : ""),
    (table) => `IFERROR(${formula(table)},"")`,
  );

/** A number for a chart; #N/A, which charts leave out, where there is none. */
const plotted = (spec: Calculated, value: (row: MapRow) => number, formula: FormulaOf): TopColumn =>
  calculated(
    spec,
    ({ found }) => {
      const known = found ? value(found) : NaN;
      return Number.isNaN(known) ? notAvailable : known;
    },
    (table) => `IFERROR(1*${formula(table)},NA())`,
  );

const nameColumns = (rows: readonly MapRow[], map: Placed): TopColumn[] => [
  text(
    { key: "row", header: "Row", style: styles.score },
    (row) => rows.indexOf(row) + 1,
    (table) => `MATCH(${table.row("place")},${map.column("order")},0)`,
  ),
  text({ key: "industry", header: "Industry" }, ({ industry }) => industry.cells.title, cellOf(map, "industry")),
  text(
    { key: "label", header: "Label" },
    ({ industry }) => shortTitle(industry.cells.title),
    (table) => shortened(table.row("industry")),
  ),
];

const verdictColumns = (rank: Placed): TopColumn[] => [
  text({ key: "gate", header: "Gate" }, ({ industry }) => industry.gate, cellOf(rank, "gate")),
  text({ key: "dataStatus", header: "Data" }, ({ industry }) => industry.dataStatus, cellOf(rank, "dataStatus")),
];

function bubbleColumns(reach: Reach, map: Placed): TopColumn[] {
  const drawn = (key: string, header: string, style: Style, value: (row: MapRow) => number) =>
    plotted(
      { key, header, style },
      (row) => (row.drawn ? value(row) : NaN),
      (table) => `IF(${cellOf(map, "drawn")(table)}="Yes",${cellOf(map, key)(table)},NA())`,
    );
  return [
    drawn("x", "Growth drawn", styles.percent, (row) => drawnAt(row, reach).x),
    drawn("y", "LQ drawn", styles.ratio, (row) => drawnAt(row, reach).y),
    drawn("end", "Jobs drawn", styles.jobs, ({ industry }) => industry.sums.end),
  ];
}

function factColumns(rank: Placed): TopColumn[] {
  const fact = (key: string, header: string, style: Style, value: (industry: RankedIndustry) => number, of = key) =>
    plotted({ key, header, style }, ({ industry }) => value(industry), cellOf(rank, of));
  return [
    fact("growth", "Growth", styles.percent, ({ growth }) => growth),
    fact("lq", "LQ", styles.ratio, ({ lq }) => lq),
    fact("jobs", "Jobs", styles.jobs, ({ sums }) => sums.end, "end"),
    fact("score", "Score", styles.score, ({ score }) => score),
    fact("nationalGrowth", "National growth", styles.change, (row) => row.nationalGrowth),
    fact("industryMix", "Industry mix", styles.change, (row) => row.industryMix),
    fact("competitiveEffect", "Competitive effect", styles.change, (row) => row.competitiveEffect),
  ];
}

const partColumns = ({ weightsInUse }: Ranking, rank: Placed): TopColumn[] =>
  criteria.map((criterion) =>
    plotted(
      { key: contributionKey(criterion), header: criterion.title, style: styles.score },
      ({ industry }) => contribution(industry, weightsInUse, criterion),
      (table) => {
        const parts = contributionFormula(criterion, (each) => cellOf(rank, pointsKey(each))(table));
        return `IF(ISNUMBER(${table.row("row")}),${parts},NA())`;
      },
    ),
  );
