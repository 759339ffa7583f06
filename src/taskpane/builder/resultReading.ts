import { CellError, type ResultCell } from "../../functions/cellError";
import type { Choice } from "../../measures/input";
import { isTableMeasure } from "../../measures/tableMeasure";
import type { AnyMeasure } from "./AnyMeasure";
import type { ArgumentField } from "./argumentFields";
import { withTitles } from "./argumentFields";
import { errorText } from "./errorText";
import type { Given } from "./given";

type Rows = readonly (readonly ResultCell[])[];

/** A result with its headings apart from its cells. */
export interface ResultReading {
  /** null where the columns do not differ in meaning. */
  readonly titles: readonly string[] | null;
  /** Without a row of headings. */
  readonly rows: Rows;
  /** The first row without errors in words; null if there is none. */
  readonly sentence: string | null;
  /** Errors with what they mean, and in which rows they stand, counted from 1. */
  readonly problems: readonly { readonly code: string; readonly sentence: string; readonly rows: readonly number[] }[];
}

/** What a result says. Given in rows instead of columns, it is read as if it were turned back. */
export function readResult(
  measure: AnyMeasure,
  fields: readonly ArgumentField[],
  givens: readonly Given[],
  result: Rows,
): ResultReading {
  const titles = titlesOf(measure, fields, givens);
  const isTurned = titles !== null && result[0]!.length !== titles.length && result.length === titles.length;
  const lying = isTurned ? turned(result) : result;
  const hasHeadings = valueOf("headers", fields, givens) === true && titles !== null;
  const rows = hasHeadings ? lying.slice(1) : lying;
  const whole = rows.find((row): row is readonly (number | string)[] =>
    row.every((cell) => !(cell instanceof CellError)),
  );
  return { titles, rows, sentence: whole ? measure.says(whole) : null, problems: problemsOf(rows, fields) };
}

const turned = (rows: Rows): Rows => rows[0]!.map((_, column) => rows.map((cells) => cells[column]!));

/** The titles follow from what was chosen, not from the data. */
function titlesOf(measure: AnyMeasure, fields: readonly ArgumentField[], givens: readonly Given[]) {
  if (!isTableMeasure(measure) || measure.titles === undefined) return null;
  const chosen = fields.map(({ name, input }) => {
    const otherwise =
      input.kind === "choice" ? (input as Choice).words[0] : input.kind === "switch" ? false : undefined;
    return [name, valueOf(name, fields, givens) ?? otherwise] as const;
  });
  return measure.titles(Object.fromEntries(chosen) as never);
}

function valueOf(name: string, fields: readonly ArgumentField[], givens: readonly Given[]) {
  const given = givens[fields.findIndex((field) => field.name === name)];
  return given?.kind === "value" ? given.value : undefined;
}

function problemsOf(rows: Rows, fields: readonly ArgumentField[]): ResultReading["problems"] {
  const found = new Map<string, { code: string; sentence: string; rows: number[] }>();
  for (const [at, row] of rows.entries())
    for (const cell of row) {
      if (!(cell instanceof CellError)) continue;
      const key = `${cell.code} ${cell.message}`;
      const known = found.get(key) ?? {
        code: errorText[cell.code],
        sentence: withTitles(cell.message, fields),
        rows: [],
      };
      if (known.rows.at(-1) !== at + 1) known.rows.push(at + 1);
      found.set(key, known);
    }
  return [...found.values()];
}
