import { argumentName } from "../../functions/argumentName";
import { guardedNative } from "../../help/guardedNative";
import type { Fact } from "../../measures/input";
import type { Measure } from "../../measures/measure";
import { answerOf, type Given } from "./answerOf";
import { checkFigure } from "./checkFigures";
import { bracketed, isOneCell, type Part } from "./Part";
import { totalText } from "./totalText";
import type { Twins } from "./Twins";
import { ValueStays } from "./ValueStays";

const textAt = (part: Part, row: number, column: number): string =>
  bracketed(part, isOneCell(part) ? part.cell(0, 0) : part.cell(row, column));

/** What stands for a fact that is left out. */
function leftOut(measure: Measure, name: string, given: Given): string {
  const inputs = Object.entries<Fact>(measure.inputs);
  const input = measure.inputs[name]!;
  if (input.default !== undefined) return String(input.default);
  const among = inputs.flatMap(([, input], index) => (given[index] ? [{ input, part: given[index] }] : []));
  const of = given[inputs.findIndex(([each]) => each === input.totalOf)];
  if (!of) throw new ValueStays(`${argumentName(name)} is left out, and so is what it would add up.`);
  return totalText({ input, part: of }, among);
}

/** Excel's own formulas of a measure of one row, for every row of the ranges given. @throws ValueStays */
export function rowTwins(measure: Measure, given: Given): Twins {
  const { cells, refused } = answerOf(measure, given);
  if (refused) throw new ValueStays(`LMI.${measure.name} cannot be worked out: ${refused.message}`);
  const inputs = Object.entries<Fact>(measure.inputs);
  const absent = Object.fromEntries(
    inputs.flatMap(([name], index) => (given[index] ? [] : [[name, leftOut(measure, name, given)]])),
  );
  // A number that is spelled out cannot go missing, and a sum is always a number.
  const needed = inputs.filter((_, index) => given[index] && !given[index].isNumber);
  const guarded = { ...measure, inputs: Object.fromEntries(needed) };
  return {
    cells,
    formula: (row, column) => {
      const at = inputs.map(([name, input], index) => {
        const part = given[index];
        if (!part) return [name, absent[name]!];
        checkFigure(isOneCell(part) ? part.value(0, 0) : part.value(row, column), input);
        return [name, textAt(part, row, column)];
      });
      return guardedNative(guarded, Object.fromEntries(at) as Record<string, string>);
    },
  };
}
