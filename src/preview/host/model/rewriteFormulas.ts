import { quotedSheet } from "./address";
import { wholeSheet } from "./area";
import { type Token, formulaTokens, sheetOfToken } from "./formulaTokens";
import type { SheetModel } from "./SheetModel";
import type { WorkbookModel } from "./WorkbookModel";

type Rewrite =
  | { readonly kind: "sheetRenamed"; readonly from: string; readonly to: string }
  | { readonly kind: "sheetRemoved"; readonly sheet: SheetModel }
  | { readonly kind: "tableRenamed"; readonly from: string; readonly to: string }
  | { readonly kind: "tableRemoved"; readonly name: string };

/** Keeps every formula of the workbook right after something it may name changed: cells, names, rules, series of charts. */
export function rewriteFormulas(workbook: WorkbookModel, rewrite: Rewrite): void {
  rewriteAll(workbook, (formula) => rewritten(formula, rewrite));
}

/** Passes every formula of the workbook, with the sheet it stands on, through `change`. */
export function rewriteAll(
  workbook: WorkbookModel,
  change: (formula: string, sheet: SheetModel | null) => string,
): void {
  for (const sheet of workbook.sheets) {
    // The rows of a table mostly hold the same formula.
    const changed = new Map<string, string>();
    const entries = [...sheet.cells.within(wholeSheet)].flatMap(({ row, column, content }) => {
      if (content.formula === undefined) return [];
      const formula = changed.get(content.formula) ?? change(content.formula, sheet);
      changed.set(content.formula, formula);
      return formula === content.formula ? [] : [{ row, column, content: { value: undefined, formula } }];
    });
    if (entries.length > 0) sheet.write(entries);
    for (const { rule } of sheet.conditionalFormats)
      if (rule.type === "Custom") rule.formula = change(rule.formula, sheet);
    for (const validation of sheet.validations) validation.rule = changedRule(validation.rule, sheet, change);
    for (const chart of sheet.charts) {
      for (const series of chart.series) if (series.name.startsWith("=")) series.name = change(series.name, sheet);
    }
  }
  for (const name of workbook.names) name.formula = change(name.formula, null);
}

type Rule = SheetModel["validations"][number]["rule"];

function changedRule(rule: Rule, sheet: SheetModel, change: (formula: string, sheet: SheetModel) => string): Rule {
  const words = Object.entries(rule).map(([kind, details]) => [
    kind,
    Object.fromEntries(
      Object.entries(details).map(([key, value]) => [
        key,
        typeof value === "string" && value.startsWith("=") ? change(value, sheet) : value,
      ]),
    ),
  ]);
  return Object.fromEntries(words) as Rule;
}

function rewritten(formula: string, rewrite: Rewrite): string {
  if (!mayConcern(formula, rewrite)) return formula;
  const tokens = formulaTokens(formula.slice(1));
  return tokens ? `=${rewrittenTokens(tokens, rewrite).join("")}` : formula;
}

/** Looks without cutting the formula up: most formulas name neither. */
function mayConcern(formula: string, rewrite: Rewrite): boolean {
  const text = formula.toLowerCase();
  const has = (name: string) => text.includes(name.toLowerCase().replaceAll("'", "''"));
  if (rewrite.kind === "sheetRemoved") {
    return has(rewrite.sheet.name) || rewrite.sheet.tables.some(({ name }) => has(name));
  }
  return has(rewrite.kind === "tableRemoved" ? rewrite.name : rewrite.from);
}

function rewrittenTokens(tokens: readonly Token[], rewrite: Rewrite): string[] {
  const goneTables =
    rewrite.kind === "sheetRemoved"
      ? rewrite.sheet.tables.map(({ name }) => name)
      : rewrite.kind === "tableRemoved"
        ? [rewrite.name]
        : [];
  return tokens.map(({ kind, text }, at) => {
    if (kind === "sheet") return rewrittenSheet(text, rewrite);
    if (kind === "table" || kind === "name") {
      if (goneTables.some((name) => same(name, text))) return "#REF!";
      if (rewrite.kind === "tableRenamed" && same(rewrite.from, text)) return rewrite.to;
    }
    const table = tokens[at - 1];
    const ofGone = kind === "brackets" && table?.kind === "table" && goneTables.some((name) => same(name, table.text));
    return ofGone ? "" : text;
  });
}

function rewrittenSheet(text: string, rewrite: Rewrite): string {
  const sheet = sheetOfToken(text);
  if (rewrite.kind === "sheetRenamed" && same(sheet, rewrite.from)) return `${quotedSheet(rewrite.to)}!`;
  return rewrite.kind === "sheetRemoved" && same(sheet, rewrite.sheet.name) ? "#REF!" : text;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
