import { grouped } from "../book/grouped";
import { commentsOn } from "../book/commentsOn";
import { parseReference } from "../../xlsx/parseReference";
import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import type { CopyPlan } from "../copy/CopyPlan";
import { confidentialColumns } from "../leave/confidentialColumns";
import { counted } from "../words/counted";
import { listed } from "../words/listed";
import { child } from "../xml/XmlNode";

/** What a partner should know of the copy, a line each. Nothing in them tells what was left out. */
export function coverLines(plan: CopyPlan, aboutSheet: string | null): string[] {
  const { choices, left, report, changes } = plan;
  const emptied = [...changes.values()].some(({ cells }) => [...cells.values()].some(({ kind }) => kind === "emptied"));
  const what = [
    ...columnsLeft(plan),
    ...(left.sheets.size > 0 ? [counted(left.sheets.size, "sheet")] : []),
    ...(choices.withoutComments && hasComments(plan) ? ["comments"] : []),
    ...(emptied ? ["cells that repeated what is confidential"] : []),
  ];
  const values = report.byValue.length;
  const where = aboutSheet === null ? "" : `, listed on the sheet "${aboutSheet}"`;
  return [
    `This is a copy for partners, made on ${choices.madeOn}${origin(plan.book)}.`,
    what.length === 0 ? "Nothing was left out." : `Left out: ${listed(what, 8)}.`,
    values === 0
      ? "Every formula is Excel's own: there is nothing to install."
      : `${counted(values, "cell holds a value", "cells hold values")} in place of a formula${where}. There is nothing to install.`,
  ];
}

const hasComments = ({ book, sheets }: CopyPlan): boolean => sheets.some((sheet) => commentsOn(book, sheet).length > 0);

function columnsLeft({ book, left }: CopyPlan): string[] {
  const columns = confidentialColumns(book).filter(({ sheet }) => !left.hasSheet(sheet));
  return [...grouped(columns, ({ sheet }) => sheet)].map(
    ([sheet, own]) => `${counted(own.length, "confidential column")} of "${sheet}"`,
  );
}

/** The sheet that tells what the workbook is, if it has one of ours. */
export function startSheet(book: Book): BookSheet | undefined {
  const mark = book.names.find(({ name }) => /^Sheet_Start(_\d+)?$/.test(name));
  return mark && book.sheetNamed(parseReference(mark.formula)?.sheet ?? "");
}

/** Whose figures and from where: the line under the title of Start, or the title of the file. */
function origin(book: Book): string {
  const texts = (startSheet(book)?.part?.cells ?? []).map((cell) => book.textOf(cell)).filter((text) => text !== "");
  if (texts[1]) return `. ${texts[1].replace(/\.$/, "")}`;
  const [properties] = book.pack.related("", "core-properties");
  const title = child(properties?.root, "title")?.text.trim();
  return title ? ` from "${title}"` : "";
}
