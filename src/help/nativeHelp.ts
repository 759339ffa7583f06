import type { Measure } from "../measures/measure";
import type { Places } from "../measures/place";
import { isTableMeasure, type TableMeasure } from "../measures/tableMeasure";
import type { ExampleHelp } from "./exampleHelp";
import { guardedNative, guardedNatives } from "./guardedNative";

/** One cell's result in Excel's own functions, with "=". */
export interface NativeFormula {
  /** Which cell of the result; null if there is only one. */
  readonly cell: string | null;
  readonly formula: string;
}

export interface NativeHelp {
  readonly formulas: readonly NativeFormula[];
  /** What becomes of the cells that are not listed, or why there is no formula; null if there is nothing to say. */
  readonly note: string | null;
}

/** So many cells are listed one by one; more of them where the first row cannot be filled down. */
const FEW = 4;
const SOME = 12;
const NONE = "Excel's own functions cannot express it in one cell.";
const RELATIVE_ROW = /(?<![\w.$])(\$?[A-Z]{1,3})(\d+)(?![\w(.])/g;

const oneRowDown = (formula: string) =>
  formula.replace(RELATIVE_ROW, (_, column: string, row: string) => column + String(Number(row) + 1));

function rowFormula(measure: Measure, places: Places): NativeHelp {
  const at = Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place.cell(0)]));
  return { formulas: [{ cell: null, formula: `=${guardedNative(measure, at)}` }], note: null };
}

function cellName({ titles, result }: ExampleHelp, row: number, column: number): string | null {
  const [rows, columns] = [result.length, result[0]!.length];
  if (rows === 1 && columns === 1) return null;
  const title = titles[column] ?? (columns === 1 ? "" : `Column ${column + 1}`);
  if (rows === 1) return title;
  return title === "" ? `Row ${row + 1}` : `${title}, row ${row + 1}`;
}

/** Formulas of a table's result, cell by cell; null where the options of the example have none. */
function tableFormulas(measure: TableMeasure, example: ExampleHelp) {
  return guardedNatives(measure, example.places, measure.example.values, example.result).map((formulas, row) =>
    formulas.map((formula, column) =>
      formula === null ? null : { cell: cellName(example, row, column), formula: `=${formula}` },
    ),
  );
}

function tableHelp(measure: TableMeasure, example: ExampleHelp): NativeHelp {
  const all = tableFormulas(measure, example);
  const [first, second] = all;
  const count = all.flat().length;
  const fillsDown = first!.every((each, column) => each && oneRowDown(each.formula) === second?.[column]?.formula);
  const isWhole = second === undefined || count <= (fillsDown ? FEW : SOME);
  const formulas = (isWhole ? all.flat() : first!).filter((each) => each !== null);
  const note = measure.nativeReason ?? null;
  if (formulas.length === 0) return { formulas, note: note ?? NONE };
  if (isWhole) return { formulas, note };
  const rest = fillsDown ? "Fill them down for the other rows." : "Every other row has formulas of its own.";
  return { formulas, note: note === null ? rest : `${rest} ${note}` };
}

/** A measure in Excel 2016's own functions, at the addresses of its example. */
export function nativeHelp(measure: Measure | TableMeasure, example: ExampleHelp): NativeHelp {
  return isTableMeasure(measure) ? tableHelp(measure, example) : rowFormula(measure, example.places);
}
