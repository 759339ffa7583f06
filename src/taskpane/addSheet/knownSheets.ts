import type { AssessmentKind } from "../../sheets/assessment/AssessmentKind";

/** A sheet that the add-in makes, and what it is for in a sentence. */
export interface KnownSheet {
  readonly name: string;
  readonly words: string;
}

export interface AssessmentSheet extends KnownSheet {
  readonly kind: AssessmentKind;
}

/** Each is added by itself. */
export const assessmentSheets: readonly AssessmentSheet[] = [
  {
    kind: "needs",
    name: "Needs Assessment",
    words:
      "Five questions about your industries and jobs, answered as far as the ranking can, and who finds out the rest.",
  },
  {
    kind: "challenges",
    name: "Challenge Check",
    words: "Five common challenges: how true each is here, what the sheets say, and what working by sector offers.",
  },
  {
    kind: "review",
    name: "Review",
    words: "Three questions before you start, your resources, and what has been considered so far.",
  },
];

/** They are made together by the ranking. */
export const rankingSheets: readonly KnownSheet[] = [
  { name: "Start", words: "What the workbook is, the five strongest industries, and where everything stands." },
  { name: "Industry Ranking", words: "Every industry with its score, rank and decision, and the weights and cuts." },
  { name: "Driver Map", words: "Concentration and growth as a picture, and in words." },
  { name: "Region", words: "Which counties count, and their commuting ties." },
  { name: "By County", words: "The figures of each county, and their sums." },
  { name: "Data", words: "One row per area, industry and year, as read from the files." },
  { name: "Sources & Method", words: "Files, checks, formulas and choices." },
  { name: "Lists", words: "The choices of every dropdown." },
];

/** They are made together by the scan. */
export const scanSheets: readonly KnownSheet[] = [
  { name: "Stakeholders", words: "Who matters, what each offers and wants, and what comes next." },
  { name: "Stakeholder Map", words: "Interest and influence as a picture, who is missing, and what is overdue." },
  { name: "Roles", words: "Who does what: responsible, accountable, consulted, informed." },
  { name: "Stakeholder Lists", words: "The scan's categories and dropdowns." },
];
