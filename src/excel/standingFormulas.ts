import { areaAddress } from "./areaAddress";
import { parseAddress } from "./parseAddress";
import { readFormulas } from "./readCells";
import type { Replacement } from "./Replacement";
import type { Run } from "./Run";
import { sameFormula } from "./sameFormula";

/** A formula that stands where it is to be replaced. */
export interface StandingFormula {
  readonly replacement: Replacement;
  readonly sheetId: string;
  /** As Excel told it, with "=". */
  readonly formula: string;
}

/** So many questions go into one request. */
const AT_ONCE = 2_000;

/** The formulas that still stand where they are to be replaced, and fill the same cells. */
export async function standingFormulas(run: Run, replacements: readonly Replacement[]): Promise<StandingFormula[]> {
  const { worksheets } = run.context.workbook;
  const sheets = new Map(replacements.map(({ sheet }) => [sheet, worksheets.getItemOrNullObject(sheet).load("id")]));
  await run.sync();
  const asked = replacements.flatMap((replacement) => {
    const worksheet = sheets.get(replacement.sheet)!;
    return worksheet.isNullObject ? [] : [{ replacement, worksheet, area: replacement.area }];
  });
  const filled: (Excel.Range | null)[] = [];
  for (let start = 0; start < asked.length; start += AT_ONCE) {
    const spilled = asked.slice(start, start + AT_ONCE).map(({ worksheet, area }) =>
      worksheet
        .getRange(areaAddress({ ...area, rows: 1, columns: 1 }))
        .getSpillingToRangeOrNullObject()
        .load("address"),
    );
    await run.sync();
    filled.push(...spilled.map((range) => (range.isNullObject ? null : range)));
  }
  const contents = await readFormulas(run.context, asked);
  return asked.flatMap(({ replacement, worksheet }, at): StandingFormula[] => {
    const formula = contents[at]![0]![0]!;
    const stands = typeof formula === "string" && formula.startsWith("=") && sameFormula(formula, replacement.formula);
    if (!stands || !fills(replacement, filled[at]!, contents[at]!)) return [];
    return [{ replacement, sheetId: worksheet.id, formula }];
  });
}

/** An array formula of before 2019 does not spill: it stands in each of its cells. */
function fills({ area }: Replacement, spilled: Excel.Range | null, contents: readonly (readonly unknown[])[]): boolean {
  if (spilled) return areaAddress(parseAddress(spilled.address)) === areaAddress(area);
  return contents.flat().every((content) => content === contents[0]![0]);
}
