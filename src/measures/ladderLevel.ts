import { jobZone } from "./inputs/workforce";
import { measure } from "./measure";

export type LadderLevel = "Entry" | "Middle" | "Advanced";

/** Of job zones 1 to 5. */
const LEVELS: readonly LadderLevel[] = ["Entry", "Entry", "Middle", "Advanced", "Advanced"];

const PREPARATION: Readonly<Record<LadderLevel, string>> = {
  Entry: "little or some preparation",
  Middle: "medium preparation, such as vocational school, an apprenticeship or an associate's degree",
  Advanced: "considerable or extensive preparation, usually a bachelor's degree or more",
};

export const ladderLevel = measure({
  name: "LADDER_LEVEL",
  title: "Career ladder level",
  summary: "On which rung of a career ladder an occupation stands, by the preparation it needs.",
  formula: "Entry: job zone 1 or 2; Middle: job zone 3; Advanced: job zone 4 or 5",
  reading: "Middle: more than a high school diploma, usually less than a bachelor's degree.",
  edgeCases: [
    "Anything but 1, 2, 3, 4 or 5 is #NUM!.",
    "Some occupations have no job zone yet, such as the military ones and those that collect all others: #N/A.",
  ],
  source: "O*NET, job zones; their grouping into three levels is this workbench's.",
  numberFormat: "@",
  inputs: { jobZone },
  example: { values: { jobZone: 3 }, result: "Middle" },
  says: ([level]: readonly [LadderLevel]) => `${level}: ${PREPARATION[level]}.`,
  compute: ({ jobZone }): LadderLevel | null => LEVELS[jobZone - 1] ?? null,
  native: (at) => `INDEX({${LEVELS.map((level) => `"${level}"`).join(",")}},MATCH(${at.jobZone},{1,2,3,4,5},0))`,
});
