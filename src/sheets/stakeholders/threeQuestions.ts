import { categories } from "./categories";

/** What "Matters to" may say: the toolkit's three-part question. */
export const mattersTo = ["Industry", "Workers", "The connection between them", "Several"] as const;

export type MattersTo = (typeof mattersTo)[number];

export interface ScanQuestion {
  readonly answer: Exclude<MattersTo, "Several">;
  readonly question: string;
  /** Names of categories in which the answer is usually found. */
  readonly categories: readonly string[];
}

const named = (...names: readonly string[]): string[] =>
  categories.map(({ name }) => name).filter((name) => names.includes(name));

/** A scan begins with them: together they suggest every category but "Other". */
export const threeQuestions: readonly ScanQuestion[] = [
  {
    answer: "Industry",
    question: "Who matters to the industry?",
    categories: named(
      "CEO or industry leader",
      "Trade or business association",
      "Industry expert",
      "Economic development agency",
      "Elected official",
    ),
  },
  {
    answer: "Workers",
    question: "Who matters to its workers?",
    categories: named(
      "Labor union",
      "Community organisation or worker support",
      "K-12 or career-technical school",
      "Other public agency",
    ),
  },
  {
    answer: "The connection between them",
    question: "Who matters to the connection between them?",
    categories: named(
      "Workforce board or one-stop",
      "Community college",
      "University",
      "Community training provider",
      "Job placement service",
      "Funder or philanthropy",
    ),
  },
];
