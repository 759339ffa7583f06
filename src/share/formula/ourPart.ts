import { measures } from "../../measures/index";
import { isTableMeasure } from "../../measures/tableMeasure";
import type { Given } from "./answerOf";
import { isOneCell, type Part } from "./Part";
import { rowTwins } from "./rowTwins";
import { tableTwins } from "./tableTwins";
import { ValueStays } from "./ValueStays";

/** A call of ours: its result now, and Excel's own formulas in its place. @throws ValueStays */
export function ourPart(name: string, given: Given): Part {
  const measure = measures.find((each) => each.name === name);
  if (measure === undefined) throw new ValueStays(`LMI.${name} is no function of this add-in.`);
  const inputs = Object.keys(measure.inputs);
  if (given.length > inputs.length) throw new ValueStays(`LMI.${name} takes ${inputs.length} arguments, not more.`);
  const all = inputs.map((_, index) => given[index] ?? null);
  const { cells, formula } = isTableMeasure(measure) ? tableTwins(measure, all) : rowTwins(measure, all);
  const shape = { rows: cells.length, columns: cells[0]!.length };
  const isSingle = isOneCell(shape);
  return {
    kind: isSingle ? "value" : "spilled",
    ...shape,
    isReplaced: true,
    value: (row, column) => cells[row]![column],
    whole: () => {
      if (isSingle) return formula(0, 0);
      throw new ValueStays(`The whole result of LMI.${name} is used at once.`);
    },
    cell: formula,
  };
}
