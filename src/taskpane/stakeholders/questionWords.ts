import type { ScanQuestion } from "../../sheets/stakeholders/threeQuestions";

/** What each of the three questions looks for. */
export const questionWords: Readonly<Record<ScanQuestion["answer"], string>> = {
  Industry: "Who leads its companies, speaks for them, knows where it is going, or decides about it?",
  Workers:
    "Who speaks for those who work in it or could, prepares them early, or helps with what keeps them from work?",
  "The connection between them": "Who brings people and jobs together: who trains, places, guides and pays for it?",
};
