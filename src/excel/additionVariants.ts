import { challengeCheck } from "../sheets/assessment/challengeCheck";
import type { AssessmentContext } from "../sheets/assessment/AssessmentContext";
import { needsAssessment } from "../sheets/assessment/needsAssessment";
import { review } from "../sheets/assessment/review";
import type { Workbook } from "../sheets/sheet";
import type { ScanRecipe } from "../sheets/stakeholders/ScanRecipe";
import { stakeholderWorkbook } from "../sheets/stakeholders/stakeholderWorkbook";
import { anyRecipe } from "./builtNames";
import type { AdditionKind, FoundAddition } from "./findAdditions";

const blankScan: ScanRecipe = {
  schema: 1,
  kind: "stakeholders",
  regionName: "",
  industry: { naics: null, title: "" },
  categories: [],
  madeOn: "",
};

const assessments: Readonly<Record<Exclude<AdditionKind, "stakeholders">, (context: AssessmentContext) => Workbook>> = {
  needs: needsAssessment,
  challenges: challengeCheck,
  review,
};

/** What it may have been built as, apart from what was typed: a sheet beside rankings does not tell whether there was one then. */
export function additionVariants({
  kind,
  recipe,
  madeOn,
}: Pick<FoundAddition, "kind" | "recipe" | "madeOn">): Workbook[] {
  if (kind === "stakeholders") return [stakeholderWorkbook((recipe as ScanRecipe | null) ?? blankScan, [])];
  const ranking = { recipe: anyRecipe, industries: { row: 2, column: 1, rows: 1, columns: 1 } };
  return [ranking, null].flatMap((each) =>
    [blankScan, null].map((scan) => assessments[kind]({ ranking: each, scan, madeOn: madeOn ?? "" })),
  );
}

/** The names that it may define. */
export const additionNames = (found: FoundAddition): string[] => [
  ...new Set(additionVariants(found).flatMap(({ names }) => names.map(({ name }) => name + found.key))),
];
