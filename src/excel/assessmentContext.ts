import type { AssessmentContext } from "../sheets/assessment/AssessmentContext";
import type { ScanRecipe } from "../sheets/stakeholders/ScanRecipe";
import { today } from "../sheets/today";
import type { AssessmentSources } from "./assessmentSources";
import { parseAddress } from "./parseAddress";
import { WorkbookProblem } from "./WorkbookProblem";

/**
 * What a sheet can draw on, as it stands now. A build that never ended or whose recipe cannot be read is not drawn on.
 * @throws WorkbookProblem if the ranking's table or its column of industries is gone
 */
export async function assessmentContext({ ranking, scan }: AssessmentSources): Promise<AssessmentContext> {
  const recipe = ranking?.recipe ?? null;
  return {
    ranking: recipe && { recipe, industries: await industriesAt(`tblRank${ranking!.key}`) },
    scan: (scan?.recipe ?? null) as ScanRecipe | null,
    madeOn: today(),
  };
}

const COLUMN = "Industry";

const industriesAt = (name: string) =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const column = table.columns.getItemOrNullObject(COLUMN);
    await context.sync();
    if (table.isNullObject || column.isNullObject) throw new WorkbookProblem(missingSentence(name, COLUMN, table));
    const range = column.getDataBodyRange().load("address");
    await context.sync();
    return parseAddress(range.address);
  });

/** Says what is missing of a table. */
export const missingSentence = (name: string, column: string, table: { readonly isNullObject: boolean }) =>
  table.isNullObject
    ? `The table ${name} is gone, and the new sheet would read it: build a new ranking or scan, then add the sheet again.`
    : `The table ${name} has no column "${column}": give it its name back, then try again.`;
