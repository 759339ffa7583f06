import { styles } from "../style";
import type { Style } from "../sheet";
import type { Figure } from "./figures";
import { ranked } from "./rankingFigures";

/** The named cell of the needs assessment that holds the title of the target industry. */
export const TARGET_NAME = "NeedsTarget";

const facts: readonly (readonly [key: string, header: string, style: Style])[] = [
  ["targetRank", "Rank", styles.score],
  ["targetScore", "Score", styles.score],
  ["targetLq", "LQ", styles.ratio],
  ["targetLqChange", "LQ change", styles.ratio],
  ["targetGrowth", "Growth", styles.percent],
  ["targetCompetitive", "Competitive effect", styles.change],
  ["targetPay", "Wage ratio", styles.share],
  ["targetProjected", "Projected growth", styles.percent],
  ["targetOpenings", "Annual openings", styles.jobs],
  ["targetLadder", "Career ladder 0 to 3", styles.score],
  ["targetChallenge", "Skill challenge 0 to 3", styles.score],
];

const texts: readonly (readonly [key: string, header: string])[] = [
  ["targetWhy", "Why"],
  ["targetData", "Data"],
];

/** What the ranking says of the target industry, found again by its title after every sort. */
export const targetFigures: readonly Figure[] = [
  {
    key: "target",
    label: "Row of the target industry",
    formula: () => `IFERROR(MATCH(${TARGET_NAME},${ranked("Industry")},0),"")`,
  },
  ...facts.map(([key, header, style]): Figure => ({
    key,
    label: header,
    style,
    formula: (at) => {
      const cell = `INDEX(${ranked(header)},${at("target")})`;
      return `IF(ISNUMBER(${at("target")}),IF(ISNUMBER(${cell}),${cell},""),"")`;
    },
  })),
  ...texts.map(([key, header]): Figure => ({
    key,
    label: header,
    formula: (at) => `IF(ISNUMBER(${at("target")}),INDEX(${ranked(header)},${at("target")})&"","")`,
  })),
];

/** The industry that is decided as the target, the first in the sheet's order; else the first of the ranking. */
export const startingTarget =
  `IFERROR(INDEX(${ranked("Industry")},MATCH("Target",${ranked("Decision")},0)),` +
  `IFERROR(INDEX(tblTop[Industry],1)&"",""))`;
