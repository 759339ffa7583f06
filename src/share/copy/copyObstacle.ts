import type { Book } from "../book/Book";
import { areaOf } from "../book/address";
import type { CopyChoices } from "../CopyChoices";
import type { LeftOut } from "../leave/LeftOut";
import { whyChanged } from "../leave/whyChanged";
import type { Refusal } from "../Refusal";
import { named, type XmlNode } from "../xml/XmlNode";

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
          : (copiedData(book) ?? pivotTable(book, left) ?? slicer(book, left));
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
