import type { Found } from "./Found";
import { sentenceOf } from "./officeErrors";
import { persist } from "./persist";
import { readFound } from "./readFound";
import { ownNames } from "./removalPlan";
import { Run } from "./Run";
import type { Watch } from "./Watch";
import { WorkbookProblem } from "./WorkbookProblem";

interface Doomed {
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/**
 * Takes away a build's sheets and its names, nothing else, and either nothing or all: what Excel has begun is asked for again.
 * @throws WorkbookProblem with the sentence to show; the workbook is as it was unless the sentence says otherwise
 * @throws the signal's reason if cancelled before it began
 */
export async function removeBuild(build: Found, watch: Watch): Promise<void> {
  const asked: { doomed?: Doomed } = {};
  try {
    await Excel.run(async (context) => {
      const run = new Run(context, watch);
      asked.doomed = await doomed(build, run);
      await run.sync();
      watch.progress({ done: 0, of: 1, sentence: `Removing ${build.title}` });
      await deleteLeft(asked.doomed, context);
    });
  } catch (error) {
    if (error === watch.signal.reason || error instanceof WorkbookProblem) throw error;
    if (asked.doomed) await finish(asked.doomed, error);
    else throw new WorkbookProblem(sentenceOf(error), { cause: error });
  }
}

async function doomed(build: Found, run: Run): Promise<Doomed> {
  const found = await readFound(run.context, build);
  const { names } = run.context.workbook;
  names.load("items/name,items/formula,items/scope");
  await run.sync();
  const ids = new Set([...found.marks.values()].map(({ id }) => id));
  return { title: found.title, ids, names: new Set(ownNames(found, names.items)) };
}

/** Deletes what is left of it. @returns how much was left */
async function deleteLeft({ ids, names }: Doomed, context: Excel.RequestContext): Promise<void> {
  const { worksheets, names: items } = context.workbook;
  worksheets.load("items/id,items/visibility");
  items.load("items/name,items/scope");
  await context.sync();
  const ours = worksheets.items.filter(({ id }) => ids.has(id));
  const othersSeen = worksheets.items.some(({ id, visibility }) => !ids.has(id) && visibility === "Visible");
  // A workbook must have a sheet that is seen.
  if (ours.length > 0 && !othersSeen) worksheets.add();
  for (const item of items.items) if (item.scope === "Workbook" && names.has(item.name)) item.delete();
  for (const sheet of ours) sheet.delete();
  await context.sync();
}

/** After a failure: if nothing has happened it stays so, otherwise the rest follows. */
async function finish(doomed: Doomed, failure: unknown): Promise<void> {
  let whole = false;
  try {
    await persist(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        whole = await isWhole(doomed, context);
        if (!whole) await deleteLeft(doomed, context);
      }),
    );
  } catch (error) {
    throw new WorkbookProblem(
      `${sentenceOf(error)} Some of the sheets may be gone already: then choose Remove this build again, or delete the rest.`,
      { cause: error },
    );
  }
  if (whole) throw new WorkbookProblem(sentenceOf(failure), { cause: failure });
}

async function isWhole({ ids, names }: Doomed, context: Excel.RequestContext): Promise<boolean> {
  const { worksheets, names: items } = context.workbook;
  worksheets.load("items/id");
  items.load("items/name,items/scope");
  await context.sync();
  const sheets = worksheets.items.filter(({ id }) => ids.has(id)).length;
  const left = items.items.filter(({ name, scope }) => scope === "Workbook" && names.has(name)).length;
  return sheets === ids.size && left === names.size;
}
