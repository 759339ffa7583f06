import type { Area, Block, Cell, Formula, Sheet, Table } from "../sheets/sheet";
import type { Input } from "./typedInput";
import { typedInput } from "./typedInput";

/** Cells of one rectangle, as `Range.formulas` takes them. */
export interface CellInputs {
  readonly area: Area;
  readonly inputs: readonly (readonly (Input | null)[])[];
}

/** One formula for every cell of an area. */
export interface AreaFormula {
  readonly area: Area;
  readonly formula: string;
}

const isFormula = (cell: Cell): cell is Formula => cell !== null && typeof cell === "object" && "formula" in cell;

/**
 * A sheet's typed cells: columns that hold none are left out.
 * @param over cells that hold something already: an empty one has to be emptied
 */
export const typedCells = (sheet: Sheet, over: boolean): CellInputs[] => {
  const input = (cell: Cell) => (over && !isFormula(cell) ? (typedInput(cell) ?? "") : typedInput(cell));
  return sheet.blocks.flatMap((block) => partsOf(block, (cells) => cells.map((row) => row.map(input))));
};

/** A sheet's formulas that stand alone: those of whole table columns are `columnFormulas`. */
export function singleFormulas(sheet: Sheet): CellInputs[] {
  const whole = new Set(columnFormulas(sheet).map(({ area }) => `${area.row} ${area.column}`));
  const inputs = (block: Block) => (cells: Block["cells"]) => {
    const tableColumn = (column: number) => whole.has(`${block.row + 1} ${block.column + column}`);
    return cells.map((row) =>
      row.map((cell, column) => (isFormula(cell) && !tableColumn(column) ? `=${cell.formula}` : null)),
    );
  };
  return sheet.blocks.flatMap((block) => partsOf(block, inputs(block)));
}

/** Table columns that hold the same formula in every row: written as one, Excel keeps them as calculated columns. */
export const columnFormulas = (sheet: Sheet): AreaFormula[] =>
  sheet.tables.flatMap((table) =>
    table.columns.flatMap(({ formula }, at): AreaFormula[] => {
      if (formula === undefined || table.rows === 0 || !fills(formula, at, table, sheet)) return [];
      const area = { row: table.row + 1, column: table.column + at, rows: table.rows, columns: 1 };
      return [{ area, formula: `=${formula}` }];
    }),
  );

/** A reference that is not absolute would change on its way down the column. */
const RELATIVE = /(?<![\p{L}\p{N}_.$])(\$[A-Z]{1,3}|[A-Z]{1,3}\$?)\d+(?![\p{L}\p{N}_.(])/u;
const QUOTED_OR_BRACKETED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/g;

/** Whether a formula would be another one in another cell. */
export const isRelative = (formula: string): boolean => RELATIVE.test(formula.replaceAll(QUOTED_OR_BRACKETED, ""));

function fills(formula: string, at: number, table: Table, { blocks }: Sheet): boolean {
  if (isRelative(formula)) return false;
  const block = blocks.find(({ row, column }) => row === table.row && column === table.column);
  const cells = block?.cells.slice(1).map((row) => row[at] ?? null) ?? [];
  return cells.length === table.rows && cells.every((cell) => isFormula(cell) && cell.formula === formula);
}

/** The runs of columns in which a block has anything to write. */
function partsOf(
  block: Block,
  inputsOf: (cells: Block["cells"]) => readonly (readonly (Input | null)[])[],
): CellInputs[] {
  const inputs = inputsOf(block.cells);
  const width = inputs[0]?.length ?? 0;
  const used = Array.from({ length: width }, (_, column) => inputs.some((row) => row[column] !== null));
  return runs(used).map(({ from, to }) => ({
    area: { row: block.row, column: block.column + from, rows: inputs.length, columns: to - from },
    inputs: inputs.map((row) => row.slice(from, to)),
  }));
}

function runs(used: readonly boolean[]): { from: number; to: number }[] {
  const starts = used.flatMap((is, at) => (is && !used[at - 1] ? [at] : []));
  return starts.map((from) => {
    const end = used.indexOf(false, from);
    return { from, to: end < 0 ? used.length : end };
  });
}
