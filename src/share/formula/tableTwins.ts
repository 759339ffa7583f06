import type { Input } from "../../measures/input";
import type { Places } from "../../measures/place";
import type { TableMeasure } from "../../measures/tableMeasure";
import { quoted } from "../../sheets/formula";
import { answerOf, type Given } from "./answerOf";
import { checkValues } from "./checkValues";
import { fallsShort, hasGaps } from "./gaps";
import { inWorkbook } from "./inWorkbook";
import type { LaidArgument } from "./layArguments";
import { type NativeRow, nativeRow } from "./nativeRow";
import { layCall } from "./layCall";
import { isError } from "./operate";
import { isOneCell } from "./Part";
import { readCall } from "./readCall";
import type { TableCall } from "./TableCall";
import type { Twins } from "./Twins";
import { ValueStays } from "./ValueStays";

const GOES_ON =
  "goes on without what is withheld or missing; in Excel's own functions the formula would need every figure.";

/** Whether the result is turned, because the arguments that it lies along are given the other way. */
function liesTurned({ turnsWith }: TableMeasure, laid: readonly LaidArgument[]): boolean {
  if (turnsWith !== undefined) return laid.find(({ name }) => name === turnsWith)!.isTurned;
  if (laid.some(({ input }) => input.kind === "matrix")) return false;
  const hasOwnLength = (input: Input): boolean => "ownLength" in input && input.ownLength === true;
  return laid.some(({ isTurned, input }) => isTurned && input.kind !== "list" && !hasOwnLength(input));
}

const turned = <Value>(rows: readonly (readonly Value[])[]): Value[][] =>
  rows[0]!.map((_, column) => rows.map((cells) => cells[column]!));

/** Why a cell has no formula. */
function without({ name, nativeReason }: TableMeasure): ValueStays {
  const reason = nativeReason ?? "Excel's own functions cannot express it in one cell.";
  return new ValueStays(`LMI.${name} has no formula in Excel's own functions here. ${reason}`);
}

/** The call itself, and its result as it lies: turned or not, with titles or not. */
function readTable(measure: TableMeasure, given: Given) {
  const { cells, refused } = answerOf(measure, given);
  if (refused && (refused.code !== "notAvailable" || !isOneCell(shapeOf(measure.example.result))))
    throw new ValueStays(`LMI.${measure.name} cannot be worked out: ${refused.message}`);
  const values = readCall(measure, given);
  const laid = layCall(measure, given, values);
  const places: Places = Object.fromEntries(laid.map(({ name, place }) => [name, place]));
  const isTurned = liesTurned(measure, laid);
  const upright = isTurned ? turned(cells) : cells;
  const titles = refused === null && values["headers"] === true ? (measure.titles?.(values) ?? []) : [];
  return {
    call: { measure, laid, places, values } satisfies TableCall,
    cells,
    isTurned,
    titles,
    body: upright.slice(titles.length ? 1 : 0),
  };
}

const shapeOf = (cells: readonly (readonly unknown[])[]) => ({ rows: cells.length, columns: cells[0]!.length });

/** The rows of a result, each made when it is first asked for. */
function rowByRow(call: TableCall, width: number) {
  const made = new Map<number, NativeRow>();
  return (row: number): NativeRow => {
    const one = made.get(row) ?? nativeRow(call, row, width);
    made.set(row, one);
    return one;
  };
}

/** Excel's own formulas of a measure of whole columns, for every cell of its result. @throws ValueStays */
export function tableTwins(measure: TableMeasure, given: Given): Twins {
  if (!measure.native) throw without(measure);
  const { call, cells, isTurned, titles, body } = readTable(measure, given);
  checkValues(call.laid);
  const rowAt = rowByRow(call, body[0]!.length);
  const withGaps = hasGaps(call.laid);
  return {
    cells,
    formula: (down, right) => {
      const [below, column] = isTurned ? [right, down] : [down, right];
      if (titles.length > 0 && below === 0) return quoted(titles[column]!);
      const row = below - (titles.length > 0 ? 1 : 0);
      const { formulas, needed } = rowAt(row);
      const formula = formulas[column] ?? null;
      if (formula === null) throw without(measure);
      if (withGaps && !isError(body[row]![column]) && fallsShort(needed(column), call.laid))
        throw new ValueStays(`LMI.${measure.name} ${GOES_ON}`);
      return inWorkbook(formula, call.laid);
    },
  };
}
