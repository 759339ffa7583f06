import type { Area } from "../../sheets/sheet";
import { columnLetters } from "../../sheets/formula";
import { areaAddress } from "../../xlsx/areaAddress";
import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import type { Finding } from "../Finding";
import { child, children, isOn } from "../xml/XmlNode";

/** Hidden sheets, and rows and columns hidden in the used part of a sheet. */
export const hiddenFindings = (book: Book): Finding[] =>
  book.sheets.flatMap((sheet) => [...hiddenSheet(sheet), ...hiddenColumns(sheet), ...hiddenRows(sheet)]);

function hiddenSheet({ name, visibility }: BookSheet): Finding[] {
  const kind = "hidden";
  if (visibility === "visible") return [];
  const how =
    visibility === "hidden"
      ? "anyone can show it with a right click"
      : "it can be shown with Excel's Visual Basic editor";
  return [
    {
      kind,
      sheet: name,
      address: null,
      sentence: `The sheet "${name}" is hidden, but it is sent with the workbook: ${how}.`,
    },
  ];
}

const finding = (sheet: string, area: Area, what: string): Finding => ({
  kind: "hidden",
  sheet,
  address: areaAddress(area),
  sentence: `${what} hidden, but sent with the workbook: anyone can show what stands there.`,
});

function hiddenColumns({ name, part, used }: BookSheet): Finding[] {
  if (!part || !used) return [];
  const last = used.column + used.columns - 1;
  const columns = children(child(part.root, "cols"), "col").filter((node) => isOn(node, "hidden"));
  const spans = columns.map(({ attributes }): Span => [Number(attributes.min), Math.min(last, Number(attributes.max))]);
  return joined(spans).map(([from, to]) => {
    const what =
      from === to ? `Column ${columnLetters(from)} is` : `Columns ${columnLetters(from)} to ${columnLetters(to)} are`;
    return finding(name, { ...used, column: from, columns: to - from + 1 }, what);
  });
}

function hiddenRows({ name, part, used }: BookSheet): Finding[] {
  if (!part || !used) return [];
  const last = used.row + used.rows - 1;
  let before = 0;
  const spans = part.rows.flatMap((node): Span[] => {
    before = Number(node.attributes.r ?? before + 1);
    return isOn(node, "hidden") && before <= last ? [[before, before]] : [];
  });
  return joined(spans).map(([from, to]) => {
    const what = from === to ? `Row ${from} is` : `Rows ${from} to ${to} are`;
    return finding(name, { ...used, row: from, rows: to - from + 1 }, what);
  });
}

type Span = readonly [from: number, to: number];

/** Spans that follow each other as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const [from, to] of spans) {
    const before = all.at(-1);
    if (from > to) continue;
    if (before && before[1] + 1 === from) all[all.length - 1] = [before[0], to];
    else all.push([from, to]);
  }
  return all;
}
