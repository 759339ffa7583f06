import type { FormulaContext } from "./FormulaContext";
import type { FormulaNode } from "./FormulaNode";
import { ourName } from "./ourName";
import { parseFormula } from "./parseFormula";
import { isOneCell, type Part, type Scope } from "./Part";
import { partOf } from "./partOf";
import { isRelative } from "./referencePart";
import { sameValue } from "./sameValue";
import { tokens } from "./tokens";
import { usesOurs } from "./usesOurs";
import { ValueStays } from "./ValueStays";

/** A formula cell by cell in Excel 2016's own functions. */
export interface NativeFormulas {
  /**
   * As Excel shows them, without "=": `fileFormula` spells them for a file. null where only the value can stay.
   */
  readonly cells: (string | null)[][];
  /** Why a value has to stay, as a sentence; null if none has. */
  readonly why: string | null;
}

/** Excel's limit for the text of a formula, with "=". */
const LONGEST = 8_192;
const TOO_LONG = "In Excel's own functions the formula would be longer than 8,192 characters.";
const UNREADABLE = "The formula cannot be read.";
const UNCONFIRMED = "Its value could not be confirmed: it is not what the add-in works out now.";
const RELATIVE = "A name with relative references means other cells in every cell.";

const isOurCall = (node: FormulaNode): boolean => node.kind === "call" && ourName(node.name) !== null;
const hasRelative = (node: FormulaNode): boolean =>
  (node.kind === "reference" && isRelative(node.token)) ||
  (node.kind === "structured" && /@|#this row/i.test(node.text)) ||
  node.children.some(hasRelative);

interface Reading extends Scope {
  readonly node: FormulaNode;
}

/** What Excel takes as a formula there. @throws ValueStays */
function checkWritten(text: string, { holder }: FormulaContext): void {
  // With "=" it is one character longer.
  if (text.length >= LONGEST) throw new ValueStays(TOO_LONG);
  if (holder === "rule" && tokens(text).some(({ kind }) => kind === "constant"))
    throw new ValueStays("In Excel's own functions it would hold a list in braces, which no rule of Excel may have.");
}

/** The formula of one cell of the result. @throws ValueStays */
function ofCell(part: Part, { context, formula, node }: Reading, row: number, column: number): string {
  const value = part.value(row, column);
  const present = context.valueAt(context.sheet, context.row + row, context.column + column);
  // What Excel's other functions make of a result is not always known here; they stay, and so does what they make of it.
  const isKnown = value !== undefined && context.holder === undefined;
  if (isKnown && !sameValue(value, present)) throw new ValueStays(UNCONFIRMED);
  // Spaces around the formula belong to it as well.
  const text = formula.slice(0, node.from) + part.cell(row, column) + formula.slice(node.to);
  checkWritten(text, context);
  return text;
}

/** @throws ValueStays if no cell of the formula can have its own */
function read(scope: Reading): Part {
  const { context, node } = scope;
  if (context.holder === "name" && hasRelative(node)) throw new ValueStays(RELATIVE);
  const part = partOf(node, scope);
  const isFirstOnly = isOneCell(context) && isOurCall(node);
  if (!isFirstOnly && (part.rows !== context.rows || part.columns !== context.columns))
    throw new ValueStays(UNCONFIRMED);
  return part;
}

/** What `work` gives, or why there is nothing. */
function attempt<Value>(work: () => Value): Value | ValueStays {
  try {
    return work();
  } catch (error) {
    if (error instanceof ValueStays) return error;
    throw error;
  }
}

/**
 * A formula that uses the add-in, in Excel 2016's own functions. All of it that is no call of ours stays as it is, byte for byte.
 *
 * Each cell gets a formula only if the add-in's own code works out what the cell holds now.
 *
 * @param formula without "=", spelled as Excel shows it or as files have it
 */
export function nativeFormulas(formula: string, context: FormulaContext): NativeFormulas {
  const places = Array.from({ length: context.rows }, () => Array.from({ length: context.columns }, () => null));
  if (!usesOurs(formula)) return { cells: places.map((line) => line.map(() => formula)), why: null };
  const node = parseFormula(formula);
  if (node === null) return { cells: places, why: UNREADABLE };
  const scope = { formula, context, depth: 0, node };
  const part = attempt(() => read(scope));
  if (part instanceof ValueStays) return { cells: places, why: part.message };
  let why: string | null = null;
  const cells = places.map((line, row) =>
    line.map((_, column) => {
      const text = attempt(() => ofCell(part, scope, row, column));
      if (typeof text === "string") return text;
      why ??= text.message;
      return null;
    }),
  );
  return { cells, why };
}
