import type { Sheet, Workbook } from "../sheets/sheet";
import { formulaOperations, typedCellOperations } from "./cellOperations";
import type { MadeChart } from "./chartOperations";
import { chartOperations, newChartOperations } from "./chartOperations";
import { formatOperations } from "./formatOperations";
import { linkOperations } from "./linkOperations";
import { marksRecipe, marksSheet } from "./marks";
import { nameOperations } from "./nameOperations";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import { printOperations } from "./printOperations";
import { ruleOperations } from "./ruleOperations";
import { sheetOperations } from "./sheetOperations";
import { tableOperations } from "./tableOperations";
import type { Target } from "./Target";

/** Operations in their order, and in how many requests at least. */
export type Phase = readonly [operations: readonly Operation[], least: number];

/**
 * Everything that goes into sheets that are there and marked: Excel takes a formula only when the tables and names it speaks of
 * exist. The recipe's name comes last: a build without it is unfinished.
 */
export function buildPhases(
  { names, sheets }: Workbook,
  targets: readonly Target[],
  { worksheets, names: collection }: Excel.Workbook,
): Phase[] {
  const made: MadeChart[] = [];
  const charts = sheets.flatMap((sheet: Sheet) => sheet.charts);
  const plain = names.filter(({ name }) => !marksSheet(name) && !marksRecipe(name));
  const recipe = names.filter(({ name }) => marksRecipe(name));
  const each = (operations: (target: Target) => Operation[]) => targets.flatMap(operations);
  return [
    [each((target) => [...typedCellOperations(target), ...tableOperations(target), ...linkOperations(target)]), 4],
    [[...nameOperations(plain, collection), ...each(formulaOperations)], 2],
    [
      each((target) => [
        ...formatOperations(target),
        ...sheetOperations(target),
        ...printOperations(target),
        ...ruleOperations(target),
        ...newChartOperations(target, worksheets, made),
      ]),
      2,
    ],
    [[...chartOperations(charts, made), ...nameOperations(recipe, collection), front(targets[0]!)], 1],
  ];
}

const front = ({ sheet, worksheet }: Target): Operation => ({
  bytes: 2 * CALL_BYTES,
  sentence: `Opening ${sheet.name}`,
  run: () => {
    worksheet.activate();
    worksheet.getRange("A1").select();
  },
});
