import { columnLetters } from "../../sheets/formula";
import type { Book } from "../book/Book";
import type { FileCell } from "../book/FileCell";
import { areaOf } from "../book/address";
import type { CopyChoices } from "../CopyChoices";
import type { LeftOut } from "../leave/LeftOut";
import { whyChanged } from "../leave/whyChanged";
import type { Refusal } from "../Refusal";
import { all, named, type XmlNode } from "../xml/XmlNode";

/** Why no copy can be made that is both whole and without what is to be left out; null if one can. */
export function copyObstacle(book: Book, { withoutSheets }: CopyChoices, left: LeftOut): Refusal | null {
  const unknown = withoutSheets.find((name) => !book.sheetNamed(name));
  const isSeen = book.sheets.some(({ name, visibility }) => visibility === "visible" && !left.hasSheet(name));
  const refused =
    unknown !== undefined
      ? `The workbook has no sheet "${unknown}". Check it again: it has changed.`
      : !isSeen
        ? "A workbook needs one sheet that can be seen, and all of them would be left out. Keep one of them."
        : left.isNothing
          ? null
          : (copiedData(book) ??
            pivotTable(book, left) ??
            slicer(book, left) ??
            richValue(book, left) ??
            picture(book, left));
  return refused === null ? null : { refused };
}

function copiedData({ pack }: Book): string | null {
  const has = (folder: RegExp) => [...pack.files.keys()].some((path) => folder.test(path));
  if (has(/^xl\/model\//i)) {
    return "The workbook has a Data Model (Power Pivot), which may hold a copy of what is to be left out. Remove it, or make the copy in a workbook without it.";
  }
  if (has(/^xl\/revisions\//i)) {
    return "The workbook keeps a history of changes, which may tell what is to be left out. Choose Review > Unshare Workbook, then try again.";
  }
  return null;
}

function pivotTable(book: Book, left: LeftOut): string | null {
  const caches = book.pack.related(book.workbook.path, "pivotCacheDefinition");
  const sources = caches.flatMap(({ root }) => named(root, "worksheetSource", "rangeSet"));
  if (!sources.some((source) => readsLeftOut(book, left, source))) return null;
  return (
    "A pivot table keeps a copy of what is to be left out. Delete the pivot table, or let it read other cells " +
    "(PivotTable Analyze > Change Data Source), then try again."
  );
}

function readsLeftOut(book: Book, left: LeftOut, { attributes: { sheet, ref, name } }: XmlNode): boolean {
  const area = areaOf(ref ?? "");
  if (sheet !== undefined && left.hasSheet(sheet)) return true;
  if (sheet !== undefined && area) return left.touches(sheet, area);
  return name !== undefined && whyChanged(book, left, name, sheet ?? book.sheets[0]!.name) !== null;
}

/** A slicer names its table and column, or the sheet of its pivot table, and has no meaning without them. */
function slicer(book: Book, left: LeftOut): string | null {
  const caches = ["slicerCache", "timelineCache"].flatMap((kind) => book.pack.related(book.workbook.path, kind));
  const tables = book.tables.filter(({ sheet, area }) => left.touches(sheet, area));
  const tableIds = new Set(tables.map(({ part }) => part.root.attributes.id));
  const sheetIds = new Set(
    book.sheets.filter(({ name }) => left.hasSheet(name)).map(({ node }) => node.attributes.sheetId),
  );
  const isHit = caches.some(({ root }) =>
    [...named(root, "tableSlicerCache"), ...named(root, "pivotTable")].some(
      ({ attributes: { tableId, tabId } }) =>
        (tableId !== undefined && tableIds.has(tableId)) || (tabId !== undefined && sheetIds.has(tabId)),
    ),
  );
  return isHit
    ? "A slicer belongs to a table or sheet that is to be left out, wholly or in part. Delete the slicer, then try again."
    : null;
}

/** A data type or a picture in a cell is kept in a part of its own, with more than the cell shows. */
function richValue({ pack, sheets }: Book, left: LeftOut): string | null {
  if (![...pack.files.keys()].some((path) => /^xl\/richData\//i.test(path))) return null;
  for (const { name, part } of sheets) {
    const isRich = ({ start, inside }: FileCell) => /\svm\s*=/.test(part!.text.slice(start, inside));
    const cell = part?.cells.find((each) => left.hasCell(name, each.row, each.column) && isRich(each));
    if (!cell) continue;
    const address = `${columnLetters(cell.column)}${cell.row}`;
    return `The cell ${address} of "${name}", which is to be left out, holds a data type or a picture, of which the file keeps a copy. Convert it to text (Data Type > Convert to Text) or delete it, then try again.`;
  }
  return null;
}

/** A linked picture shows cells as they were. */
function picture(book: Book, left: LeftOut): string | null {
  const found = book.sheets.find(({ name, path }) => {
    if (left.hasSheet(name)) return false;
    const drawn = book.pack.related(path, "drawing").flatMap(({ root }) => [...all(root)]);
    const sources = drawn.flatMap(({ attributes: { cellRange } }) => cellRange ?? []);
    const boxes = book.pack.of(path).filter(({ kind }) => kind === "vmlDrawing");
    const older = boxes.flatMap(({ target }) => sourcesIn(new TextDecoder().decode(book.pack.files.get(target))));
    return [...sources, ...older].some((source) => whyChanged(book, left, source.replace(/^=/, ""), name) !== null);
  });
  return found
    ? `A picture on "${found.name}" shows cells that are to be left out as they were. Delete the picture, then try again.`
    : null;
}

const sourcesIn = (vml: string) =>
  [...vml.matchAll(/<x:FmlaPict>([^<]*)</g)].map((match) =>
    match[1]!.replaceAll("&apos;", "'").replaceAll("&amp;", "&"),
  );
