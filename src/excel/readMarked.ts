import type { BuildKind } from "../sheets/buildKinds";
import { keyOf, recipeSuffix, sheetSuffix } from "./marks";

export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
}

/** Sheets that stand in the open workbook and belong together by their marks. */
export interface Marked {
  /** What its tables and names end with: "" or "_2". */
  readonly key: string;
  /** Its sheets by the names that mark them, in the order of the tabs: "Sheet_Start_2". */
  readonly marks: ReadonlyMap<string, MarkedSheet>;
  /** What stands in the recipe's cell; undefined if there is no such name, null if its cell is gone. */
  readonly recipe: unknown;
}

export interface AskedKind {
  readonly kind: BuildKind;
  /** The mark without which there is no build. */
  readonly main: string;
  /** All marks of one build, without its number: a person's own name may look like one. */
  readonly marks: readonly string[];
}

/** The builds of each kind. Two requests. */
export async function readMarked(context: Excel.RequestContext, asked: readonly AskedKind[]): Promise<Marked[][]> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula,items/scope");
  worksheets.load("items/id,items/name");
  await context.sync();
  const own = names.items.filter(({ scope }) => scope === "Workbook");
  const recipes = asked.map(({ kind }) => {
    const found = own.flatMap((item) => {
      const suffix = recipeSuffix(item.name, kind);
      return suffix === null ? [] : [[keyOf(suffix), item.getRangeOrNullObject().load("values")] as const];
    });
    return new Map(found);
  });
  await context.sync();
  return asked.map(({ kind, main, marks }, at) =>
    keysOf(own, kind, main).map((key): Marked => {
      const known = new Set(marks.map((mark) => mark + key));
      const cell = recipes[at]!.get(key);
      return {
        key,
        marks: markedSheets(
          own.filter(({ name }) => known.has(name)),
          worksheets.items,
        ),
        recipe: cell && (cell.isNullObject ? null : cell.values[0]?.[0]),
      };
    }),
  );
}

const keysOf = (names: readonly Excel.NamedItem[], kind: BuildKind, main: string): string[] =>
  names.flatMap(({ name }) => {
    const suffix = sheetSuffix(name, kind);
    return suffix !== null && name === main + keyOf(suffix) ? [keyOf(suffix)] : [];
  });

/** In the order of the tabs; a sheet that was deleted has left its name behind, but not the sheet. */
function markedSheets(marks: readonly Excel.NamedItem[], sheets: readonly Excel.Worksheet[]): Map<string, MarkedSheet> {
  const found = marks.flatMap(({ name, formula }) => {
    const sheet = sheetOf(String(formula));
    const at = sheets.findIndex((each) => each.name === sheet);
    return at < 0 ? [] : [{ mark: name, at, id: sheets[at]!.id, name: sheets[at]!.name }];
  });
  return new Map(found.sort((a, b) => a.at - b.at).map(({ mark, id, name }) => [mark, { id, name }]));
}

/** Excel leaves the quotes out where the name needs none. */
function sheetOf(formula: string): string | null {
  const parts = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return parts ? (parts[1]?.replaceAll("''", "'") ?? parts[2]!) : null;
}
