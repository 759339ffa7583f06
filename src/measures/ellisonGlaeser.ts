import { ellisonGlaeser as ellisonGlaeserOf } from "../analysis/ellisonGlaeser";
import { areaShares, industryShares, plantHerfindahl } from "./inputs/diversity";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

export const ellisonGlaeser = tableMeasure({
  name: "ELLISON_GLAESER",
  title: "Ellison-Glaeser index",
  summary: "Whether an industry clusters in space beyond what a few large plants alone would show.",
  formula:
    "(G - (1 - X) x H) / ((1 - X) x (1 - H)), where G = sum of (industry share - area share) ^ 2, X = sum of area share ^ 2 and H = plant Herfindahl",
  reading: "0 is what plants thrown at random on the map would give; the higher, the more they seek the same areas.",
  edgeCases: [
    "Shares must cover all areas; each column is divided by its sum, so counts of jobs and percentages work as well.",
    "It can be below 0: plants that keep away from each other.",
    "A plant Herfindahl of 1, a single plant, and a single area are #DIV/0!.",
    "One withheld area makes the index #N/A.",
  ],
  peers: "REAT's ellison.a() agrees; its ellison.c(), for several industries together, does not follow the paper.",
  source:
    "Ellison and Glaeser (1997), Geographic concentration in U.S. manufacturing industries, Journal of Political Economy 105(5).",
  numberFormat: "0.000",
  inputs: { industryShares, areaShares, plantHerfindahl },
  example: {
    values: { industryShares: [0.8, 0.2], areaShares: [0.5, 0.5], plantHerfindahl: 0.2 },
    result: [[0.2]],
  },
  missingRow: "everything",
  missing: "The index speaks for all areas, and one of them, or the plants' index, is withheld or missing.",
  native: (at) => {
    const [s, x, h] = [at.industryShares.all, at.areaShares.all, at.plantHerfindahl.all];
    const expected = `(1-SUMSQ(${x})/SUM(${x})^2)`;
    return `(SUMPRODUCT((${s}/SUM(${s})-${x}/SUM(${x}))^2)-${expected}*${h})/(${expected}*(1-${h}))`;
  },
  says: ([index]: readonly [number]) =>
    `At ${spoken.decimal(index, 3)} the industry's plants are ${index > 0 ? "closer together" : "no closer together"} than chance would leave them.`,
  compute: ({ industryShares, areaShares, plantHerfindahl }) => [
    [ellisonGlaeserOf(industryShares, areaShares, plantHerfindahl)],
  ],
});
