import { areaAddress, parseArea } from "./address";
import type { Area } from "./area";
import { formulaTokens, sheetOfToken, type Token } from "./formulaTokens";
import { rewriteAll } from "./rewriteFormulas";
import type { SheetModel } from "./SheetModel";
import { type Shift, shiftedArea } from "./shiftedArea";

/** Makes formulas, names and charts follow the cells of a sheet that were pushed aside or closed up. */
export function shiftReferences(sheet: SheetModel, shift: Shift): void {
  rewriteAll(sheet.workbook, (formula, home) => shiftedFormula(formula, home, sheet, shift));
  for (const { charts } of sheet.workbook.sheets) {
    for (const series of charts.flatMap((chart) => chart.series)) {
      for (const part of ["values", "xValues", "bubbleSizes"] as const) {
        const source = series[part];
        if (source?.sheetId !== sheet.id) continue;
        const area = shiftedArea(source.area, shift);
        series[part] = area && { sheetId: sheet.id, area };
      }
    }
  }
}

/** Many formulas name columns of tables only. */
const mayNameCells = /[A-Za-z]\$?\d|:/;

function shiftedFormula(formula: string, home: SheetModel | null, sheet: SheetModel, shift: Shift): string {
  if (home !== sheet && !formula.toLowerCase().includes(sheet.name.toLowerCase().replaceAll("'", "''"))) return formula;
  if (!mayNameCells.test(formula)) return formula;
  const tokens = formulaTokens(formula.slice(1));
  if (!tokens) return formula;
  const onSheet = sheetNames(tokens, home);
  const parts = withRanges(tokens).map(({ kind, text, at }) =>
    kind === "area" && onSheet[at]?.toLowerCase() === sheet.name.toLowerCase() ? shiftedText(text, shift) : text,
  );
  return `=${parts.join("")}`;
}

/** For each token the name of the sheet that a reference there points to. */
function sheetNames(tokens: readonly Token[], home: SheetModel | null): (string | null)[] {
  return tokens.map((_, at) => {
    const before = tokens[at - 1];
    if (before?.kind === "sheet") return sheetOfToken(before.text);
    const colon = before?.text === ":" && tokens[at - 3]?.kind === "sheet" ? tokens[at - 3]! : null;
    return colon ? sheetOfToken(colon.text) : (home?.name ?? null);
  });
}

/** "A1", ":", "B2" as the one reference that it is. */
function withRanges(tokens: readonly Token[]): (Token & { at: number })[] {
  const joined: (Token & { at: number })[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, colon, end] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
    const isRange = token.kind === "area" && colon?.text === ":" && end?.kind === "area";
    joined.push(isRange ? { kind: "area", text: `${token.text}:${end.text}`, at } : { ...token, at });
    if (isRange) at += 2;
  }
  return joined;
}

function shiftedText(text: string, shift: Shift): string {
  const area = parseArea(text);
  if (!area) return text;
  const moved = shiftedArea(area, shift);
  return moved ? withSigns(text, moved) : "#REF!";
}

/** The address of the area with the dollar signs of the text it replaces. */
function withSigns(text: string, area: Area): string {
  const signs = text.split(":").map((corner) => /^(\$?)[A-Za-z]*(\$?)/.exec(corner)!.slice(1));
  const corners = areaAddress(area).split(":");
  return signs
    .map(([column = "", row = ""], at) =>
      (corners[at] ?? corners[0]!).replace(/^([A-Z]*)(\d*)$/, (_, letters: string, digits: string) =>
        letters === "" ? column + digits : `${column}${letters}${digits === "" ? "" : row}${digits}`,
      ),
    )
    .join(":");
}
