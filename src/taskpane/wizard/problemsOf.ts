import { criteria } from "../../sheets/ranking/criteria";
import type { Overview } from "../engine/overview";
import type { RankingChoices } from "../engine/rankingChoices";
import { cuts as cutWords } from "./cuts";
import type { StepName } from "./steps";
import { totalOf } from "./weightPresets";

/** Something that must be mended before the next step, and the field where that is done. */
export interface Problem {
  readonly field: string;
  readonly sentence: string;
}

/** Ids of the fields that a problem leads to. */
export const fields = {
  files: "choose-files",
  areas: "area-search",
  reference: "reference",
  base: "first-year",
  weight: (criterion: string) => `weight-${criterion}`,
  cut: (cut: string) => `cut-${cut}`,
} as const;

/** What a step still needs. */
export function problemsOf(step: StepName, choices: RankingChoices, overview: Overview): Problem[] {
  if (step === "Data") return dataProblems(overview);
  if (step === "Region") return regionProblems(choices);
  return step === "Criteria" ? criteriaProblems(choices) : [];
}

function dataProblems({ areas }: Overview): Problem[] {
  if (areas.length === 0) return [{ field: fields.files, sentence: "Add at least one file with QCEW figures." }];
  if (areas.length > 1) return [];
  const sentence = `The files hold ${areas[0]!.name} only: add the files of an area to compare with, such as US000.`;
  return [{ field: fields.files, sentence }];
}

function regionProblems({ areas, reference, base, end }: RankingChoices): Problem[] {
  const problems = [
    areas.length === 0 && { field: fields.areas, sentence: "Tick at least one county." },
    areas.includes(reference) && {
      field: fields.reference,
      sentence: "The area to compare with is also in the region: untick it there, or choose another one here.",
    },
    !(base < end) && {
      field: fields.base,
      sentence: "The first year must be before the last year: choose an earlier one, or add files of another year.",
    },
  ];
  return problems.filter((problem) => problem !== false);
}

function criteriaProblems({ weights, cuts }: RankingChoices): Problem[] {
  const ofWeights = criteria
    .filter(({ key }) => !(weights[key] >= 0))
    .map(({ key, title }) => ({
      field: fields.weight(key),
      sentence: `${title.replace(" points", "")}: type a weight of at least 0.`,
    }));
  const ofCuts = cutWords
    .filter(({ key, least, most }) => !(cuts[key] >= least && cuts[key] <= most))
    .map(({ key, name, range }) => ({ field: fields.cut(key), sentence: `${name}: type ${range}.` }));
  const none = totalOf(weights) === 0;
  const total = { field: fields.weight(criteria[0]!.key), sentence: "All weights are 0: let one criterion count." };
  return [...ofWeights, ...(none ? [total] : []), ...ofCuts];
}
