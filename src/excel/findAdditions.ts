import type { BuildKind } from "../sheets/buildKinds";
import { markOf } from "../sheets/sheetMarks";
import type { AskedKind, Marked, MarkedSheet } from "./readMarked";
import { readMarked } from "./readMarked";

export type AdditionKind = Exclude<BuildKind, "ranking">;

/** A stakeholder scan or a sheet added beside the rankings, wherever it was moved and whatever it is called now. */
export interface FoundAddition {
  readonly kind: AdditionKind;
  /** What its tables and names end with: "" or "_2". */
  readonly key: string;
  readonly title: string;
  /** Names of its sheets as they are now, in their order. */
  readonly sheets: readonly string[];
  /** Its sheets by the names that mark them: "Scan_Roles_2". */
  readonly marks: ReadonlyMap<string, MarkedSheet>;
  /** As it was built; null if it never ended or is unreadable. */
  readonly recipe: unknown;
  /** As 2026-11-21. */
  readonly madeOn: string | null;
  /** It was interrupted while it was built and could not be taken away. */
  readonly unfinished: boolean;
}

/** The sheets of each; without the first there is no such addition. */
const sheetsOf: Readonly<Record<AdditionKind, readonly [string, ...string[]]>> = {
  stakeholders: ["Stakeholders", "Stakeholder Map", "Roles", "Stakeholder Lists"],
  needs: ["Needs Assessment"],
  challenges: ["Challenge Check"],
  review: ["Review"],
};

const kinds = Object.keys(sheetsOf) as AdditionKind[];

const asked = kinds.map((kind): AskedKind => {
  const marks = sheetsOf[kind].map((sheet) => markOf(sheet, kind));
  return { kind, main: marks[0]!, marks };
});

/** The scans and added sheets in this workbook, those from a file too. Two requests. */
export const findAdditions = (): Promise<FoundAddition[]> => Excel.run(readAdditions);

export async function readAdditions(context: Excel.RequestContext): Promise<FoundAddition[]> {
  const marked = await readMarked(context, asked);
  // Of one whose sheets were all deleted only names are left.
  return kinds.flatMap((kind, at) =>
    marked[at]!.filter(({ marks }) => marks.size > 0).map((each) => foundAddition(kind, each)),
  );
}

function foundAddition(kind: AdditionKind, { key, marks, recipe: text }: Marked): FoundAddition {
  const recipe = parsedRecipe(text);
  const sheets = [...marks.values()].map(({ name }) => name);
  const { madeOn } = { ...recipe };
  return {
    ...{ kind, key, sheets, marks, recipe },
    title: kind === "stakeholders" ? scanTitle(recipe) : sheets[0]!,
    madeOn: typeof madeOn === "string" ? madeOn : null,
    unfinished: text === undefined,
  };
}

type Parsed = Readonly<Record<string, unknown>>;

function parsedRecipe(text: unknown): Parsed | null {
  try {
    const recipe = JSON.parse(String(text)) as Parsed | null;
    return recipe?.["schema"] === 1 ? recipe : null;
  } catch {
    // Somebody has changed the text: the sheets live on, but nothing can be told of how they were built.
    return null;
  }
}

function scanTitle(recipe: Parsed | null): string {
  const { title } = { ...(recipe?.["industry"] as { readonly title?: unknown } | undefined) };
  return typeof title === "string" && title !== "" ? `Stakeholder scan: ${title}` : "Stakeholder scan";
}
