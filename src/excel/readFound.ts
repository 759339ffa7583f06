import type { FoundAddition } from "./findAdditions";
import { readAdditions } from "./findAdditions";
import type { FoundBuild } from "./findBuilds";
import { readBuilds } from "./findBuilds";
import type { Found } from "./Found";
import { isAddition, kindOf } from "./Found";
import { WorkbookProblem } from "./WorkbookProblem";

/** What was found, as it stands now. @throws WorkbookProblem if it is gone */
export async function readFound(context: Excel.RequestContext, before: FoundBuild): Promise<FoundBuild>;
export async function readFound(context: Excel.RequestContext, before: FoundAddition): Promise<FoundAddition>;
export async function readFound(context: Excel.RequestContext, before: Found): Promise<Found>;
export async function readFound(context: Excel.RequestContext, before: Found): Promise<Found> {
  const all: readonly Found[] = await (isAddition(before) ? readAdditions(context) : readBuilds(context));
  const found = all.find((each) => kindOf(each) === kindOf(before) && each.key === before.key);
  const ids = new Set([...before.marks.values()].map(({ id }) => id));
  if (found && [...found.marks.values()].some(({ id }) => ids.has(id))) return found;
  const sheets = isAddition(before) ? "These sheets" : "The sheets of this ranking";
  throw new WorkbookProblem(`${sheets} are gone already: close this view and open it again.`);
}
