import type { AssessmentContext } from "../sheets/assessment/AssessmentContext";
import type { AssessmentKind } from "../sheets/assessment/AssessmentKind";
import { challengeCheck } from "../sheets/assessment/challengeCheck";
import { needsAssessment } from "../sheets/assessment/needsAssessment";
import { review } from "../sheets/assessment/review";
import { renamed } from "../sheets/renamed";
import type { Workbook } from "../sheets/sheet";
import { refuseMissingColumns } from "./assessmentColumns";
import { assessmentContext } from "./assessmentContext";
import { assessmentNames } from "./assessmentNames";
import type { AssessmentSources } from "./assessmentSources";
import type { BuildReport } from "./buildWorkbook";
import { buildWorkbook } from "./buildWorkbook";
import type { Watch } from "./Watch";

const sheets: Readonly<Record<AssessmentKind, (context: AssessmentContext) => Workbook>> = {
  needs: needsAssessment,
  challenges: challengeCheck,
  review,
};

/**
 * Adds one sheet of the assessment, whose formulas read the ranking and the scan that are given; one more of its kind gets a
 * number.
 * @throws WorkbookProblem if something the sheet would read is gone, and as buildWorkbook
 */
export async function addSheet(kind: AssessmentKind, sources: AssessmentSources, watch: Watch): Promise<BuildReport> {
  const context = await assessmentContext(sources);
  const workbook = renamed(sheets[kind](context), assessmentNames(sources));
  await refuseMissingColumns(workbook);
  return buildWorkbook(workbook, watch);
}
