import type { Problem } from "../wizard/problemsOf";
import { chosenCategories } from "./chosenCategories";
import { scanFields } from "./scanFields";
import type { ScanState } from "./scanState";

/** NAICS sectors, down to national industries: "31-33", "62", "622110". */
const NAICS = /^(\d{2}-\d{2}|\d{2,6})$/;

/** What a step still needs. */
export function scanProblems(state: ScanState): Problem[] {
  switch (state.step) {
    case "Target":
      return state.into === null ? targetProblems(state) : [];
    case "Who":
      return chosenCategories(state).length > 0
        ? []
        : [{ field: scanFields.question, sentence: "Tick at least one question." }];
    case "Groups":
      return chosenCategories(state).length > 0
        ? []
        : [{ field: scanFields.categories, sentence: "Tick at least one category." }];
    case "List":
      return listProblems(state);
    default:
      return [];
  }
}

function targetProblems({ industry: { title, naics } }: ScanState): Problem[] {
  const problems = [
    title.trim() === "" && { field: scanFields.industry, sentence: "Name the industry, such as Hospitals." },
    naics.trim() !== "" &&
      !NAICS.test(naics.trim()) && {
        field: scanFields.naics,
        sentence: "A NAICS code has 2 to 6 digits, such as 622: mend it, or leave it empty.",
      },
  ];
  return problems.filter((problem) => problem !== false);
}

function listProblems({ list, into }: ScanState): Problem[] {
  if (list === null) {
    return into === null ? [] : [{ field: scanFields.list, sentence: "Paste or choose the list that is to be added." }];
  }
  return list.targets.some((target) => target === "organisation" || target === "contactName")
    ? []
    : [{ field: scanFields.columns, sentence: "Say which column holds the organisation." }];
}
