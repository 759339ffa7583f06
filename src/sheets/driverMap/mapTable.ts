import type { FormulaOf } from "../calculated";
import { calculated } from "../calculated";
import type { Column, Placed, TableAt } from "../layout";
import { styles } from "../style";
import type { MapRow } from "./mapRow";
import { notAvailable } from "./mapRow";
import { quadrantNames } from "./quadrants";
import type { Reach } from "./reach";
import { drawnAt } from "./reach";

type MapColumn = Column<MapRow>;

/** A cell of the ranking, in the same row as this one. */
type OfRank = (key: string) => FormulaOf;

/** One row per industry, in the rows of the ranking: what the bubbles and the lists beside them are drawn from. */
export function mapTable(
  rows: readonly MapRow[],
  reach: Reach,
  rank: Placed,
  at: { row: number; column: number },
): TableAt<MapRow> {
  const ofRank: OfRank = (key) => (table) => `INDEX(${rank.cells(key)},${table.row("row")})`;
  const columns: MapColumn[] = [
    { key: "row", header: "Row", width: 6, value: (_, index) => index + 1 },
    ...whoColumns(ofRank),
    ...factColumns(ofRank),
    ...placeColumns(reach),
    ...orderColumns,
  ];
  return { sheet: "Driver Map", name: "tblMap", ...at, columns, rows };
}

const whoColumns = (ofRank: OfRank): MapColumn[] => [
  calculated({ key: "industry", header: "Industry" }, ({ industry }) => industry.cells.title, ofRank("industry")),
  calculated({ key: "quadrant", header: "Quadrant" }, ({ industry }) => industry.quadrant, ofRank("quadrant")),
  calculated({ key: "rank", header: "Rank", style: styles.score }, ({ industry }) => industry.rank, ofRank("rank")),
  calculated(
    { key: "drawn", header: "Drawn?" },
    ({ drawn }) => (drawn ? "Yes" : "No"),
    (table) => `IF(AND(${table.row("quadrant")}<>"No data",N(${ofRank("end")(table)})>=MinimumJobs),"Yes","No")`,
  ),
];

/** A text among the sizes (or the x values below) would turn the whole chart into a count of rows: undrawn rows carry 0 there, and no y. */
const factColumns = (ofRank: OfRank): MapColumn[] => {
  const ifDrawn = (key: string, otherwise: string) => (table: Placed) =>
    `IF(${table.row("drawn")}="Yes",${ofRank(key)(table)},${otherwise})`;
  const growth = { key: "growth", header: "Growth", style: styles.percent };
  const lq = { key: "lq", header: "LQ", style: styles.ratio };
  const jobs = { key: "end", header: "Jobs", style: styles.jobs };
  return [
    calculated(growth, ({ drawn, industry }) => (drawn ? industry.growth : NaN), ifDrawn("growth", '""')),
    calculated(lq, ({ drawn, industry }) => (drawn ? industry.lq : NaN), ifDrawn("lq", '""')),
    calculated(jobs, ({ drawn, industry }) => (drawn ? industry.sums.end : 0), ifDrawn("end", "0")),
  ];
};

const placeColumns = (reach: Reach): MapColumn[] => [
  calculated(
    { key: "x", header: "Growth drawn", style: styles.percent },
    (row) => drawnAt(row, reach).x,
    (table) => `IF(${table.row("drawn")}="Yes",MAX(MapLeft,MIN(MapRight,${table.row("growth")})),0)`,
  ),
  calculated(
    { key: "y", header: "LQ drawn", style: styles.ratio },
    (row) => drawnAt(row, reach).y,
    (table) => `IF(${table.row("drawn")}="Yes",MIN(MapTop,${table.row("lq")}),0)`,
  ),
  ...quadrantNames.map((name) =>
    calculated<MapRow>(
      { key: name, header: `LQ ${name}`, style: styles.ratio },
      (row) => (row.drawn && row.industry.quadrant === name ? drawnAt(row, reach).y : notAvailable),
      (table) => `IF(AND(${table.row("drawn")}="Yes",${table.row("quadrant")}="${name}"),${table.row("y")},NA())`,
    ),
  ),
];

const orderColumns: MapColumn[] = [
  calculated(
    { key: "order", header: "Order", style: styles.score },
    ({ order }) => order,
    (table) => {
      const same = `(${table.column("rank")}=${table.row("rank")})*(${table.column("row")}<${table.row("row")})`;
      return `IF(ISNUMBER(${table.row("rank")}),${table.row("rank")}+SUMPRODUCT(${same}),"")`;
    },
  ),
  calculated(
    { key: "place", header: "Place in quadrant" },
    ({ place }) => place,
    (table) => {
      const better = `ISNUMBER(${table.column("order")})*(${table.column("order")}<${table.row("order")})`;
      const before = `SUMPRODUCT((${table.column("quadrant")}=${table.row("quadrant")})*${better})`;
      return `IF(ISNUMBER(${table.row("order")}),${table.row("quadrant")}&" "&(1+${before}),"")`;
    },
  ),
];
