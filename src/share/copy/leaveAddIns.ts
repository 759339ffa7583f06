import { rootChild } from "../xml/rootChild";
import { named } from "../xml/XmlNode";
import type { CopyPlan } from "./CopyPlan";

const ADD_IN = /webextension/i;
/** What this add-in or another may have put into a part of its own. */
const OF_ADD_INS = /webextension|_xldudf_|lmi-?workbench/i;

/** Takes out everything by which a workbook asks Excel to load an add-in. */
export function leaveAddIns({ book, draft, report }: CopyPlan): void {
  const { pack, workbook } = book;
  const found = [...pack.files.keys()].filter((path) => ADD_IN.test(path));
  for (const path of found) draft.dropped.add(path);
  for (const owner of ["", ...pack.parts.keys()]) {
    for (const { id, kind, target } of pack.of(owner)) {
      if (
        ADD_IN.test(kind) ||
        (kind === "customXml" && owner === workbook.path && speaksOfAddIns(pack.files.get(target)))
      ) {
        draft.cutRelationship(owner, id);
      }
    }
  }
  for (const sheet of book.sheets) {
    for (const drawing of pack.related(sheet.path, "drawing")) {
      for (const node of named(drawing.root, "webextensionref", "webExtensionRef"))
        draft.edits(drawing).remove(rootChild(node));
    }
  }
  if (found.length > 0) report.leftOut.push("What asks Excel to load add-ins when the workbook is opened.");
}

const speaksOfAddIns = (bytes: Uint8Array | undefined) =>
  bytes !== undefined && OF_ADD_INS.test(new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(bytes));
