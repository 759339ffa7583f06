import { columnLetters } from "../../sheets/formula";
import { areaAddress } from "../../xlsx/areaAddress";
import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import { isOwnSheet } from "../book/isOwnSheet";
import type { Finding } from "../Finding";
import { listed } from "../words/listed";
import { hiddenColumns, hiddenRows, type Span } from "./hiddenSpans";

/** Hidden sheets, and rows and columns that are hidden and hold anything. */
export const hiddenFindings = (book: Book): Finding[] =>
  book.sheets.flatMap((sheet) => {
    // What the add-in folds away is the working of its charts, under headings of its own.
    const isOwn = isOwnSheet(book, sheet.name);
    const isTold = ({ isGrouped }: Span) => !isGrouped || !isOwn;
    const cells = sheet.part?.cells.filter(({ stored, formula }) => stored !== null || formula !== null) ?? [];
    const columns = withCells(hiddenColumns(sheet).filter(isTold), new Set(cells.map(({ column }) => column)));
    const rows = withCells(hiddenRows(sheet).filter(isTold), new Set(cells.map(({ row }) => row)));
    return [...hiddenSheet(sheet), ...told(sheet, "Column", columns), ...told(sheet, "Row", rows)];
  });

function hiddenSheet({ name, visibility }: BookSheet): Finding[] {
  if (visibility === "visible") return [];
  const how =
    visibility === "hidden"
      ? "anyone can show it with a right click"
      : "it can be shown with Excel's Visual Basic editor";
  const sentence = `The sheet "${name}" is hidden, but it is sent with the workbook: ${how}.`;
  return [{ kind: "hidden", sheet: name, address: null, sentence }];
}

/** The spans from their first to their last row or column that holds anything. */
function withCells(spans: readonly Span[], holding: ReadonlySet<number>): Span[] {
  const held = [...holding].sort((a, b) => a - b);
  let next = 0;
  return spans.flatMap((span) => {
    while (next < held.length && held[next]! < span.from) next += 1;
    const first = next;
    while (next < held.length && held[next]! <= span.to) next += 1;
    return next > first ? [{ ...span, from: held[first]!, to: held[next - 1]! }] : [];
  });
}

type Unit = "Column" | "Row";

/** A filter hides rows in many places: so many are one finding. */
const SEVERAL = 5;

/** What is folded into groups shows a button to everyone: one finding for a sheet. */
function told(sheet: BookSheet, unit: Unit, spans: readonly Span[]): Finding[] {
  const folded = spans.filter(({ isGrouped }) => isGrouped);
  const hidden = spans.filter(({ isGrouped }) => !isGrouped);
  const findings = hidden.length > SEVERAL ? [hidden] : hidden.map((span) => [span]);
  return [
    ...findings.map((own) => {
      const are = own.length === 1 && own[0]!.from === own[0]!.to ? "is" : "are";
      const sentence = `${inWords(unit, own)} ${are} hidden, but sent with the workbook: anyone can show what stands there.`;
      return finding(sheet, unit, own[0]!, sentence);
    }),
    ...folded.slice(0, 1).map((span) => {
      const sentence = `${inWords(unit, folded)} can be unfolded with the + at the edge of the sheet.`;
      return finding(sheet, unit, span, sentence);
    }),
  ];
}

function inWords(unit: Unit, spans: readonly Span[]): string {
  const name = (at: number) => (unit === "Column" ? columnLetters(at) : String(at));
  const names = spans.map(({ from, to }) => (from === to ? name(from) : `${name(from)} to ${name(to)}`));
  const isOne = spans.length === 1 && spans[0]!.from === spans[0]!.to;
  return `${unit}${isOne ? "" : "s"} ${listed(names)}`;
}

function finding({ name, used }: BookSheet, unit: Unit, { from, to }: Span, sentence: string): Finding {
  const count = to - from + 1;
  const area = unit === "Column" ? { ...used!, column: from, columns: count } : { ...used!, row: from, rows: count };
  return { kind: "hidden", sheet: name, address: areaAddress(area), sentence };
}
