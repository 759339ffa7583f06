import type { Refusal } from "../Refusal";
import { fileCells } from "../book/fileCells";
import type { FileCell } from "../book/FileCell";
import { parseXml } from "../xml/parseXml";
import { partText } from "../xml/partText";
import type { XmlNode } from "../xml/XmlNode";
import { openZip } from "../zip/openZip";
import { Package } from "./Package";
import type { Part } from "./Part";

/** Parts that nothing here reads or changes, among them those that hold a copy of a table's data. */
const NOT_READ = /^xl\/(theme|pivotCache\/pivotCacheRecords|model|media|embeddings|richData)|^customXml\//i;

/** A workbook's file, unpacked and read; a refusal names the part that cannot be. */
export function openPackage(bytes: Uint8Array): Package | Refusal {
  const files = openZip(bytes);
  if ("refused" in files) return files;
  const parts = new Map<string, Part>();
  for (const [path, content] of files) {
    if (!/\.(xml|rels)$/i.test(path) || NOT_READ.test(path)) continue;
    const part = readPart(path, content);
    if ("refused" in part) return part;
    parts.set(path, part);
  }
  return new Package(files, parts);
}

function readPart(path: string, content: Uint8Array): Part | Refusal {
  const decoded = partText(content);
  if (decoded === null) return unreadable(path, "it is not in UTF-8 or UTF-16");
  const cells: FileCell[] = [];
  const rows: XmlNode[] = [];
  const read = fileCells(cells);
  const root = parseXml(decoded.text, (row) => {
    read(row);
    row.children.length = 0;
    rows.push(row);
  });
  return "fault" in root ? unreadable(path, root.fault) : { path, ...decoded, root, cells, rows };
}

const unreadable = (path: string, fault: string): Refusal => ({
  refused:
    `The part "${path}" of the workbook is damaged: ${fault.replace(/^\d+:\d+: |[.\s]+$/g, "")}. ` +
    "Open the workbook in Excel, let it repair what it finds, save it, and try with that file.",
});
