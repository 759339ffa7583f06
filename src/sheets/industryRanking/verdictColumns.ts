import { quadrant } from "../../measures/quadrant";
import type { Placed } from "../layout";
import { gateTests } from "../ranking/gateTests";
import { styles } from "../style";
import type { RankColumn } from "./rankColumn";
import { helper, number, words } from "./rankColumn";

/** `, LQ, wage`: the names of the tests for which `condition` holds. */
const named = (at: Placed, condition: (fact: string, fails: string) => string) =>
  gateTests.map(({ name, column, fails }) => `IF(${condition(at.row(column), fails)},", ${name}","")`).join("&");

const passedInOrder = (at: Placed) =>
  gateTests.reduceRight(
    (after, { column, fails }) => `IF(AND(ISNUMBER(${at.row(column)}),NOT(N(${at.row(column)})${fails})),1+${after},0)`,
    "0",
  );

const gateFormula = (at: Placed) => {
  const [failed, untested] = [at.row("failed"), at.row("untested")];
  return `IF(${failed}<>"","Fail: "&MID(${failed},3,60),IF(${untested}<>"","No data: "&MID(${untested},3,60),"Pass"))`;
};

const quadrantFormula = (at: Placed) => {
  const facts = { lq: at.row("lq"), growth: at.row("growth"), lqCut: "LqCut", growthCut: "GrowthCut" };
  return `IF(COUNT(${facts.lq},${facts.growth})<2,"No data",${quadrant.native(facts)})`;
};

/** Whether a cut stands between the bounds of a figure, or between them and the figure itself. */
const crossesWith = (figure: string, low: string, cut: string, high: string) => (at: Placed) => {
  const [least, most] = [`MIN(${at.row(low)},${at.row(figure)})`, `MAX(${at.row(high)},${at.row(figure)})`];
  return `AND(COUNT(${at.row(low)},${at.row(high)})=2,${least}<${cut},${most}>=${cut})`;
};

const between = (low: string, high: string) => `" ("&${low}&" to "&${high}&")"`;

const crossedFormula = (at: Placed) => {
  const [low, high] = [at.row("growthLow"), at.row("growthHigh")];
  const percent = (share: string) => `FIXED(${share}*100,1)&"%"`;
  const growthCrosses = `AND(ISNUMBER(${low}),N(${low})<=GrowthCut,OR(NOT(ISNUMBER(${high})),N(${high})>GrowthCut))`;
  const growth = between(percent(low), `IF(ISNUMBER(${high}),${percent(high)},"no limit")`);
  const fixed = (key: string, digits: number) => `FIXED(${at.row(key)},${digits})`;
  return [
    `IF(${crossesWith("lq", "lqLow", "LqCut", "lqHigh")(at)},", LQ"&${between(fixed("lqLow", 2), fixed("lqHigh", 2))},"")`,
    `IF(${growthCrosses},", growth"&${growth},"")`,
    `IF(${crossesWith("end", "low", "MinimumJobs", "high")(at)},", size"&${between(fixed("low", 0), fixed("high", 0))},"")`,
  ].join("&");
};

const eligibleFormula = (at: Placed) => {
  const large = `AND(ISNUMBER(${at.row("end")}),N(${at.row("end")})>=MinimumJobs)`;
  return `IF(OR(RankOnly="Every industry",AND(RankOnly="Gate passed",${at.row("gate")}="Pass"),AND(RankOnly="Minimum jobs met",${large})),"Yes","No")`;
};

/** What the cuts say of the industry. */
export const verdictColumns = {
  quadrant: words("quadrant", "Quadrant", 13, (row) => row.quadrant, quadrantFormula),
  gate: words("gate", "Gate", 20, (row) => row.gate, gateFormula),
  helpers: [
    words("crossed", "Cuts between bounds", 14, (row) => row.crossed, crossedFormula),
    words(
      "failed",
      "Tests failed",
      14,
      (row) => row.failed,
      (at) => named(at, (fact, fails) => `AND(ISNUMBER(${fact}),N(${fact})${fails})`),
    ),
    words(
      "untested",
      "Tests without data",
      14,
      (row) => row.untested,
      (at) => named(at, (fact) => `NOT(ISNUMBER(${fact}))`),
    ),
    number("testsPassed", "Tests passed in order", styles.score, (row) => row.testsPassed, passedInOrder),
    words("eligible", "In the ranking?", 11, (row) => (row.eligible ? "Yes" : "No"), eligibleFormula),
  ].map(helper),
} satisfies Record<string, RankColumn | RankColumn[]>;
