import type { AssessmentContext } from "./AssessmentContext";
import type { At } from "./figures";

/** Something to be considered before a partnership starts, though not all of it at once. */
export interface Factor {
  readonly factor: string;
  readonly meaning: string;
  /** Where it stands; nothing for what no sheet answers. */
  readonly sheet?: string;
  /** Which build the sheet belongs to; nothing for one that is added by itself. */
  readonly draws?: keyof Pick<AssessmentContext, "ranking" | "scan">;
  /** What the workbook tells of its status, once it is there to draw on. */
  readonly status?: (at: At) => string;
}

const startedFrom = (key: string, least: number) => (at: At) =>
  `IF(${at(key)}>=${least},"Started","Not yet considered")`;

export const factors: readonly Factor[] = [
  {
    factor: "Challenges of the region",
    meaning: "Whether the five common challenges describe it.",
    sheet: "Challenge Check",
  },
  {
    factor: "Needs of the region",
    meaning: "Five questions about its industries and jobs.",
    sheet: "Needs Assessment",
  },
  {
    factor: "Region",
    meaning: "The labor market, whatever lines it crosses.",
    sheet: "Region",
    draws: "ranking",
    status: () => '"Started"',
  },
  {
    factor: "Target industry",
    meaning: "One industry to work with for years. Others are not dropped.",
    sheet: "Industry Ranking",
    draws: "ranking",
    status: (at) => `IF(${at("targets")}>0,"Done","Started")`,
  },
  {
    factor: "Convener",
    meaning: "Who brings all together, knows the industry and stays neutral.",
  },
  {
    factor: "Employers",
    meaning: "Engaged from the very beginning, their time respected. Three or more count as started.",
    sheet: "Stakeholders",
    draws: "scan",
    status: startedFrom("employers", 3),
  },
  {
    factor: "Stakeholders",
    meaning: "Who matters to the industry, to its workers, and to connecting them.",
    sheet: "Stakeholder Map",
    draws: "scan",
    status: startedFrom("organisations", 1),
  },
  {
    factor: "Common goals",
    meaning: "A shared picture of change. Solutions come later.",
  },
  {
    factor: "Resources",
    meaning: "For the partnership, for what it does, and for the long term.",
    sheet: "Stakeholders",
    draws: "scan",
    status: startedFrom("resources", 1),
  },
];
