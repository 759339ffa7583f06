import { areaAddress } from "../../xlsx/areaAddress";
import { element } from "../../xlsx/element";
import { namespaces } from "../../xlsx/namespaces";
import { asAreas } from "../book/asAreas";
import { grouped } from "../book/grouped";
import type { ValueLine } from "../copy/CopyPlan";
import type { CoverStyles } from "./coverStyles";
import { type NoteCell, noteRow } from "./noteCells";

const WIDTHS = [24, 14, 62, 62];
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The XML of a sheet that tells what the copy is, and lists the cells that hold values in place of formulas. */
export function aboutSheet(
  title: string,
  lines: readonly string[],
  values: readonly ValueLine[],
  styles: CoverStyles,
): string {
  const plain = (text: string, style = 0): NoteCell[] => [{ text, style }];
  const rows = [plain(title, styles.heading), ...lines.map((line) => plain(line))];
  const list = values.length === 0 ? [] : [[], ["Sheet", "Cells", "Formula in the workbook", "Why it is a value here"]];
  const head = list.map((texts) => texts.map((text) => ({ text, style: styles.header })));
  const body = valueRows(values).map((texts) => texts.map((text) => ({ text, style: styles.wrapped })));
  const cells = [...rows, ...head, ...body].flatMap((row, at) => (row.length === 0 ? [] : noteRow("", at + 1, 1, row)));
  const columns = WIDTHS.map((width, at) => element("col", { min: at + 1, max: at + 1, width, customWidth: 1 }));
  return (
    DECLARATION +
    element(
      "worksheet",
      { xmlns: namespaces.main },
      element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      element("cols", {}, ...columns),
      element("sheetData", {}, ...cells),
      element("pageSetup", { orientation: "landscape", fitToHeight: 0 }),
    )
  );
}

/** Cells that lie together and had one formula are one line. */
function valueRows(values: readonly ValueLine[]): string[][] {
  const alike = grouped(values, ({ sheet, formula, why }) => JSON.stringify([sheet, formula, why]));
  return [...alike.values()].flatMap((cells) => {
    const { sheet, formula, why, readsLeftOut } = cells[0]!;
    const told = readsLeftOut ? "" : withoutNamespace(formula);
    const reason = readsLeftOut ? "Its formula read what was left out." : withoutNamespace(why);
    return asAreas(cells).map((area) => [sheet, areaAddress(area), told, reason]);
  });
}

/** A partner who looks for the add-in finds no trace of it, not even in a text. */
const withoutNamespace = (text: string) => text.replace(/\bLMI\.(?=[A-Z])/gi, "");
