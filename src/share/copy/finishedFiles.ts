import { element } from "../../xlsx/element";
import { children } from "../xml/XmlNode";
import type { Relationship } from "../parts/Relationship";
import { ownerOf } from "../parts/relationshipPath";
import type { Files } from "../zip/openZip";
import type { CopyPlan } from "./CopyPlan";
import type { Draft } from "./Draft";

const TYPES = "[Content_Types].xml";

/** The files of the copy: all parts that something still points at, and the new ones. What nothing ever pointed at stays if nothing is left out. */
export function finishedFiles({ draft, left }: Pick<CopyPlan, "draft" | "left">): Files {
  const { pack } = draft.book;
  const before = reached((path) => pack.of(path));
  const after = reached((path) => draft.remaining(path));
  const isGone = (path: string) => {
    const owner = ownerOf(path) ?? path;
    const isReached = path === TYPES || after.has(owner.toLowerCase());
    const isCut = !isReached && (!left.isNothing || before.has(owner.toLowerCase()));
    return isCut || draft.dropped.has(path);
  };
  listTypes(draft, isGone);
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of pack.files) if (!isGone(path)) files.set(path, draft.content(path, bytes));
  for (const [path, bytes] of draft.written) files.set(path, bytes);
  return files;
}

/** The parts that can be reached from the package, in lower case; the package itself is "". */
function reached(pointsAt: (path: string) => readonly Relationship[]): Set<string> {
  const found = new Set([""]);
  for (const path of found) {
    for (const { target, isExternal } of pointsAt(path)) if (!isExternal) found.add(target.toLowerCase());
  }
  return found;
}

/** A part that is gone has no content type, and a new one has. */
function listTypes(draft: Draft, isGone: (path: string) => boolean): void {
  const part = draft.book.pack.part(TYPES);
  if (!part) return;
  const edits = draft.edits(part);
  for (const node of children(part.root, "Override")) {
    if (isGone((node.attributes.PartName ?? "").replace(/^\//, ""))) edits.remove(node);
  }
  for (const [path, type] of draft.contentTypes) {
    edits.append(part.root, element(`${part.root.prefix}Override`, { PartName: `/${path}`, ContentType: type }));
  }
}
