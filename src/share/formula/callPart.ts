import { eachCell } from "./eachCell";
import type { FormulaNode } from "./FormulaNode";
import { isOneCell, type Part, type Scope } from "./Part";
import { isRangeFunction, rangeValue, takesSeveral } from "./rangeFunctions";
import { workedPart } from "./valuePart";
import { otherValueFunctions, valueFunctions } from "./valueFunctions";
import { ValueStays } from "./ValueStays";

/** ROW() and COLUMN() without a reference are of the cell itself, which in a result of several cells is not the one cell of the formula. */
const OF_THE_CELL = new Set(["ROW", "COLUMN", "CELL"]);

/** Excel 2016 works out several cells inside SUMPRODUCT only, unless it is an array formula. */
function checkWorked(name: string, parts: readonly Part[]): void {
  if (name === "SUMPRODUCT" || !parts.some(({ kind }) => kind === "worked")) return;
  throw new ValueStays(`${name} works on several cells at once, for which Excel 2016 needs an array formula.`);
}

/** INDEX(result, row, column) of literal numbers is one cell of the result. */
function indexed([result, ...at]: readonly Part[]): Part {
  const numbers = at.map((part) => (part.isNumber ? (part.value(0, 0) as number) : NaN));
  const { rows, columns } = result!;
  const [row, column] = numbers.length > 1 ? numbers : rows === 1 ? [1, numbers[0]] : [numbers[0], 1];
  const isInside = (place: number | undefined, count: number): boolean =>
    Number.isInteger(place) && place! >= 1 && place! <= count;
  const isOneWay = numbers.length > 1 || rows === 1 || columns === 1;
  if (!isOneWay || numbers.length > 2 || !isInside(row, rows) || !isInside(column, columns))
    throw new ValueStays("INDEX picks from the result of a function of the add-in by more than plain numbers.");
  const [down, right] = [row! - 1, column! - 1];
  const part = workedPart(
    () => result!.value(down, right),
    () => result!.cell(down, right),
  );
  return { ...part, isReplaced: true };
}

/** A call of one of Excel's own functions. */
export function callPart(node: FormulaNode, name: string, parts: readonly Part[], scope: Scope): Part {
  if (name === "INDEX" && parts[0]?.kind === "spilled") return indexed(parts);
  if (OF_THE_CELL.has(name) && !isOneCell(scope.context))
    throw new ValueStays(`${name} would be that of another cell in the other cells of the result.`);
  const compute = valueFunctions[name];
  if (compute || otherValueFunctions.has(name))
    return { ...eachCell(node, parts, scope, compute ?? (() => undefined)), isPlain: true };
  if (!isRangeFunction(name) && !parts.every(isOneCell))
    throw new ValueStays(`${name} is given several cells, for which Excel 2016 may need an array formula.`);
  checkWorked(name, parts);
  const whole = parts.map((_, index) => isRangeFunction(name) && takesSeveral(name, index));
  const part = eachCell(node, parts, scope, () => rangeValue(name, parts), whole);
  return { ...part, isPlain: true };
}
