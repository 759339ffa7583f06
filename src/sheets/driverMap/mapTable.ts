import type { Column, Placed, TableAt } from "../layout";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import type { Recipe } from "../recipe";
import { blankIfMissing } from "../scalar";
import type { CellError, Scalar, Style } from "../sheet";
import { styles } from "../style";
import { quadrantNames } from "./quadrants";
import type { Reach } from "./reach";
import { drawnAt } from "./reach";

/** An industry as a bubble. */
export interface MapRow {
  readonly industry: RankedIndustry;
  readonly drawn: boolean;
  /** Place among the ranked, without ties; NaN for the others. */
  readonly order: number;
  /** "Star 2": the second best star; empty for the unranked. */
  readonly place: string;
}

export const notAvailable: CellError = { error: "#N/A" };

export function mapRows(industries: readonly RankedIndustry[], { cuts }: Recipe): MapRow[] {
  const inQuadrant = new Map<string, number>();
  let order = 0;
  return industries.map((industry) => {
    const { quadrant, ranked, sums } = industry;
    const drawn = quadrant !== "No data" && sums.end >= cuts.minimumJobs;
    if (!ranked) return { industry, drawn, order: NaN, place: "" };
    inQuadrant.set(quadrant, (inQuadrant.get(quadrant) ?? 0) + 1);
    return { industry, drawn, order: (order += 1), place: `${quadrant} ${inQuadrant.get(quadrant)}` };
  });
}

/** One row per industry, in the rows of the ranking: what the bubbles and the lists beside them are drawn from. */
export function mapTable(
  rows: readonly MapRow[],
  reach: Reach,
  rank: Placed,
  at: { row: number; column: number },
): TableAt<MapRow> {
  const calculated = (
    key: string,
    header: string,
    style: Style,
    value: (row: MapRow) => Scalar | CellError,
    formula: (table: Placed) => string,
  ): Column<MapRow> => ({ key, header, width: 12, style, value, formula });
  const ofRank = (key: string) => (table: Placed) => `INDEX(${rank.cells(key)},${table.row("row")})`;
  const columns: Column<MapRow>[] = [
    { key: "row", header: "Row", width: 6, value: (_, index) => index + 1 },
    calculated("industry", "Industry", {}, ({ industry }) => industry.cells.title, ofRank("industry")),
    calculated("quadrant", "Quadrant", {}, ({ industry }) => industry.quadrant, ofRank("quadrant")),
    calculated("rank", "Rank", styles.score, ({ industry }) => blankIfMissing(industry.rank), ofRank("rank")),
    calculated(
      "drawn",
      "Drawn?",
      {},
      ({ drawn }) => (drawn ? "Yes" : "No"),
      (table) => `IF(AND(${table.row("quadrant")}<>"No data",N(${ofRank("end")(table)})>=MinimumJobs),"Yes","No")`,
    ),
    // A text among the x values or sizes would turn the whole chart into a count of rows: undrawn rows carry 0, and no y.
    ...(["growth", "lq", "end"] as const).map((key) =>
      calculated(
        key,
        axisHeaders[key],
        axisStyles[key],
        (row) => (row.drawn ? axisValues[key](row.industry) : 0),
        (table) => `IF(${table.row("drawn")}="Yes",${ofRank(key)(table)},0)`,
      ),
    ),
    calculated(
      "x",
      "Growth drawn",
      styles.percent,
      (row) => drawnAt(row, reach).x,
      (table) => `IF(${table.row("drawn")}="Yes",MAX(MapLeft,MIN(MapRight,${table.row("growth")})),0)`,
    ),
    calculated(
      "y",
      "LQ drawn",
      styles.ratio,
      (row) => drawnAt(row, reach).y,
      (table) => `MIN(MapTop,${table.row("lq")})`,
    ),
    ...quadrantNames.map((name) =>
      calculated(
        name,
        `LQ ${name}`,
        styles.ratio,
        (row) => (row.drawn && row.industry.quadrant === name ? drawnAt(row, reach).y : notAvailable),
        (table) => `IF(AND(${table.row("drawn")}="Yes",${table.row("quadrant")}="${name}"),${table.row("y")},NA())`,
      ),
    ),
    calculated(
      "order",
      "Order",
      styles.score,
      ({ order }) => blankIfMissing(order),
      (table) => {
        const same = `(${table.column("rank")}=${table.row("rank")})*(${table.column("row")}<${table.row("row")})`;
        return `IF(ISNUMBER(${table.row("rank")}),${table.row("rank")}+SUMPRODUCT(${same}),"")`;
      },
    ),
    calculated(
      "place",
      "Place in quadrant",
      {},
      ({ place }) => place,
      (table) => {
        const better = `ISNUMBER(${table.column("order")})*(${table.column("order")}<${table.row("order")})`;
        const before = `SUMPRODUCT((${table.column("quadrant")}=${table.row("quadrant")})*${better})`;
        return `IF(ISNUMBER(${table.row("order")}),${table.row("quadrant")}&" "&(1+${before}),"")`;
      },
    ),
  ];
  return { sheet: "Driver Map", name: "tblMap", ...at, columns, rows };
}

const axisHeaders = { growth: "Growth", lq: "LQ", end: "Jobs" };
const axisStyles = { growth: styles.percent, lq: styles.ratio, end: styles.jobs };
const axisValues = {
  growth: ({ growth }: RankedIndustry) => growth,
  lq: ({ lq }: RankedIndustry) => lq,
  end: ({ sums }: RankedIndustry) => sums.end,
};
