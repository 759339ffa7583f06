import { aggregations } from "../../measures/aggregations";
import { normalizations } from "../../measures/normalizations";
import type { Placed } from "../layout";
import type { Criterion } from "../ranking/criteria";
import { criteria } from "../ranking/criteria";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import { styles } from "../style";
import type { RankColumn } from "./rankColumn";
import { helper, number } from "./rankColumn";

export const pointsKey = (criterion: Criterion) => `points ${criterion.key}`;

const firstPoints = pointsKey(criteria[0]!);
const lastPoints = pointsKey(criteria.at(-1)!);

const pointsFormula =
  ({ key, fact }: Criterion) =>
  (at: Placed) => {
    const facts = { value: at.row(fact), column: at.column(fact) };
    const threshold = `IF(${facts.value}>=Full_${key},100,IF(${facts.value}>=Half_${key},50,0))`;
    const relative = `IF(ScoringMethod="Min-max",${normalizations.minmax.native(facts)},${normalizations.percentile.native(facts)})`;
    return `IF(ISNUMBER(${facts.value}),IF(ScoringMethod="Thresholds",${threshold},${relative}),"")`;
  };

/** One column of points per criterion, side by side: weights stand above them in the same order. */
export const pointsColumns = criteria.map((criterion): RankColumn => {
  const value = ({ points }: RankedIndustry) => points[criterion.key];
  return { ...number(pointsKey(criterion), criterion.title, styles.score, value, pointsFormula(criterion)), width: 15 };
});

const scoreUnder = (weights: string, coverage: string) => (at: Placed) =>
  `IFERROR(ROUND(${aggregations.arithmetic.native({ points: at.rowFrom(firstPoints, lastPoints), weights, coverage })},9),"")`;

const completenessFormula = (at: Placed) =>
  `IFERROR(SUMPRODUCT(WeightsInUse,--ISNUMBER(${at.rowFrom(firstPoints, lastPoints)}))/SUM(WeightsInUse),"")`;

/** The adjustment counts only with a reason beside it. */
const finalFormula = (at: Placed) => {
  const [before, adjustment] = [at.row("scoreBefore"), at.row("adjustment")];
  return `IF(ISNUMBER(${before}),MAX(0,MIN(100,${before}+IF(${at.row("reason")}="",0,N(${adjustment})))),"")`;
};

const rankAmong = (column: string) => (at: Placed) =>
  `IF(ISNUMBER(${at.row(column)}),RANK.EQ(${at.row(column)},${at.column(column)}),"")`;

const ifRanked = (formula: string) => (at: Placed) => `IF(ISNUMBER(${at.row("rankedScore")}),${formula},"")`;

const rankColumn = (key: "starting" | "equal" | "elimination", header: string, column: string) =>
  number(`rank ${key}`, header, styles.score, ({ ranks }) => ranks[key], rankAmong(column));

const whenRanked = (value: (row: RankedIndustry) => number) => (row: RankedIndustry) => (row.ranked ? value(row) : NaN);

/** Score, rank and how far the rank hangs on the weights. */
export const scoreColumns = {
  rank: { ...number("rank", "Rank", styles.score, ({ rank }) => rank, rankAmong("rankedScore")), width: 8 },
  score: { ...number("score", "Score", { ...styles.score, bold: true }, ({ score }) => score, finalFormula), width: 8 },
  completeness: number("completeness", "Data complete", styles.share, (row) => row.completeness, completenessFormula),
  presets: [
    rankColumn("starting", "Rank by starting weights", "startingScore"),
    rankColumn("equal", "Rank by equal weights", "equalScore"),
    rankColumn("elimination", "Rank by elimination", "eliminationScore"),
  ],
  helpers: [
    number(
      "scoreBefore",
      "Score before adjustment",
      styles.score,
      ({ scoreBefore }) => scoreBefore,
      scoreUnder("WeightsInUse", "CoverageFloor"),
    ),
    number(
      "rankedScore",
      "Score in the ranking",
      styles.score,
      whenRanked(({ score }) => score),
      (at) => `IF(AND(ISNUMBER(${at.row("score")}),${at.row("eligible")}="Yes"),${at.row("score")},"")`,
    ),
    number(
      "startingScore",
      "Score by starting weights",
      styles.score,
      ({ scores }) => scores.starting,
      (at) => ifRanked(scoreUnder("StartingInUse", "0")(at))(at),
    ),
    number(
      "equalScore",
      "Score by equal weights",
      styles.score,
      ({ scores }) => scores.equal,
      (at) => ifRanked(scoreUnder("EqualInUse", "0")(at))(at),
    ),
    number(
      "eliminationScore",
      "Tests passed if ranked",
      styles.score,
      whenRanked(({ testsPassed }) => testsPassed),
      (at) => ifRanked(at.row("testsPassed"))(at),
    ),
  ].map(helper),
};
