import type { Area } from "../../sheets/sheet";
import type { BookSheet } from "../book/BookSheet";
import { areasOf } from "../book/address";
import { formulaContext } from "../book/formulaContext";
import type { OtherFormula } from "../book/OtherFormula";
import { cellsOf, otherFormulas } from "../book/otherFormulas";
import { nativeFormulas } from "../formula/nativeFormulas";
import { usesOurs } from "../formula/usesOurs";
import { whyChanged } from "../leave/whyChanged";
import type { Part } from "../parts/Part";
import { around, named, type XmlNode } from "../xml/XmlNode";
import type { Edits } from "../xml/Edits";
import type { CopyPlan } from "./CopyPlan";
import { setFormula } from "./setFormula";
import { inFile } from "./inFile";

const RULES = ["dataValidation", "cfRule", "sparkline", "sparklineGroup"];

/** Validations, conditional formats and sparklines: those of cells that are left out go, and those that read them. */
export function leaveRules(plan: CopyPlan): void {
  const { book, draft, left, sheets } = plan;
  for (const sheet of sheets) {
    if (sheet.part === null || left.areasOn(sheet.name).length === 0) continue;
    for (const rule of named(sheet.part.root, ...RULES)) {
      const areas = areasOf(cellsOf(rule));
      const isLeft = areas.length > 0 && areas.every((area) => left.coversAll(sheet.name, area));
      if (isLeft) removeRule(draft.edits(sheet.part), rule, sheet.part);
    }
  }
  for (const each of otherFormulas(book)) settle(plan, each);
}

function settle(plan: CopyPlan, formula: OtherFormula): void {
  const { book, draft, left, report } = plan;
  const rule = around(formula.node, ...RULES);
  const edits = draft.edits(formula.part);
  if (rule === null || left.hasSheet(formula.sheet) || edits.isGone(rule)) return;
  const changed = whyChanged(book, left, formula.formula, formula.sheet, formula.row, formula.column);
  if (changed === null && !usesOurs(formula.formula)) return;
  const twin = changed === null ? twinOf(plan, formula) : null;
  if (twin !== null) {
    report.byFormula += 1;
    setFormula(edits, formula, inFile(twin));
    return;
  }
  removeRule(edits, rule, formula.part);
  report.leftOut.push(`${formula.what}: ${changed === null ? "it needs the add-in." : lowerFirst(changed)}`);
}

const lowerFirst = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** The same in Excel's own functions, if it gives one value and reads nothing that is left out. */
function twinOf({ book, left }: CopyPlan, { formula, sheet, row, column }: OtherFormula): string | null {
  const place: Area = { row, column, rows: 1, columns: 1 };
  const from: BookSheet | undefined = book.sheetNamed(sheet);
  const twin = from && nativeFormulas(formula, { ...formulaContext(book, from, place), holder: "rule" }).cells[0]?.[0];
  return twin && whyChanged(book, left, twin, sheet, row, column) === null ? twin : null;
}

/** A rule goes with what newer programs are told of it elsewhere, and with the list that held it if that is empty then. */
function removeRule(edits: Edits, rule: XmlNode, part: Part): void {
  const id = idOf(rule);
  const same = id === undefined ? [] : named(part.root, "cfRule").filter((each) => idOf(each) === id);
  for (const each of new Set([rule, ...same])) {
    if (edits.isGone(each)) continue;
    edits.removeFromList(each);
    const list = each.parent!;
    const isEmpty = list.children.every((other) => other.name !== each.name || edits.isGone(other));
    if (isEmpty) edits.removeFromList(list.name === "sparklines" ? list.parent! : list);
  }
}

/** What a conditional format and its extension are both called. */
const idOf = (rule: XmlNode): string | undefined => rule.attributes.id ?? named(rule, "id")[0]?.text;
