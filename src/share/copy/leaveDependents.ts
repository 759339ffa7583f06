import { asAreas } from "../book/asAreas";
import { grouped } from "../book/grouped";
import { commonTexts } from "../leave/commonTexts";
import { confidentialNumbers, givesBack } from "../leave/confidentialNumbers";
import { leftOutTexts } from "../leave/leftOutTexts";
import { listed } from "../words/listed";
import { Phrases } from "../words/Phrases";
import { columnLetters } from "../../sheets/formula";
import type { CopyPlan } from "./CopyPlan";
import { planDependents, type ValueCell } from "./planCells";

/**
 * Formulas that read what is left out become values. One whose value says what stood there in confidence is emptied, and with it
 * whatever reads that, until nothing does.
 */
export function leaveDependents(plan: CopyPlan): void {
  if (plan.left.isNothing && plan.left.names.size === 0) return;
  const inConfidence = leftOutTexts(plan.book, plan.left).filter((each) => each.inConfidence);
  const texts = inConfidence.map(({ text }) => text);
  const secrets = new Phrases(texts, commonTexts(plan.book, plan.left));
  const numbers = confidentialNumbers(plan.book, plan.left);
  const before = [...plan.changes.values()].flatMap((changes) =>
    [...changes.cells].flatMap(([cell, { kind }]): ValueCell[] =>
      kind === "value" ? [{ changes, cell, formula: null }] : [],
    ),
  );
  let found = [...before, ...planDependents(plan)];
  while (found.length > 0) {
    const telling = found.filter(({ cell, formula, changes: { sheet } }) => {
      const value = plan.book.valueOf(cell);
      if (typeof value === "string") return secrets.within(value).length > 0;
      return typeof value === "number" && formula !== null && givesBack(plan.book, numbers, formula, sheet.name, value);
    });
    if (telling.length === 0) return;
    empty(plan, telling);
    found = planDependents(plan);
  }
}

function empty({ left, report }: CopyPlan, telling: readonly ValueCell[]): void {
  for (const [{ sheet, cells }, own] of grouped(telling, ({ changes }) => changes)) {
    for (const { cell } of own) cells.set(cell, { kind: "emptied" });
    for (const area of asAreas(own.map(({ cell }) => cell))) left.addArea(sheet.name, area);
    const addresses = own.map(({ cell: { row, column } }) => `${columnLetters(column)}${row}`);
    const which = addresses.length === 1 ? `The value of ${addresses[0]!}` : `The values of ${listed(addresses)}`;
    report.leftOut.push(`${which} on "${sheet.name}": the formula repeated what is confidential.`);
    const kept = report.byValue.filter(
      (each) => each.sheet !== sheet.name || !left.hasCell(sheet.name, each.row, each.column),
    );
    report.byValue.splice(0, report.byValue.length, ...kept);
  }
}
