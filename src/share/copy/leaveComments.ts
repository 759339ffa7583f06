import type { BookSheet } from "../book/BookSheet";
import { areaOf } from "../book/address";
import { commentsOn } from "../book/commentsOn";
import { counted } from "../words/counted";
import { child } from "../xml/XmlNode";
import type { CopyPlan } from "./CopyPlan";

const COMMENTS: readonly string[] = ["comments", "threadedComment"];

/** Takes out comments where that is wanted, and where one stands on a cell that is left out. */
export function leaveComments(plan: CopyPlan): void {
  const { book, choices, draft, left, sheets, report } = plan;
  const staying: BookSheet[] = [];
  for (const sheet of sheets) {
    const comments = commentsOn(book, sheet);
    const isForced = comments.some(({ address }) => {
      const area = areaOf(address);
      return area !== null && left.touches(sheet.name, area);
    });
    if (!choices.withoutComments && !isForced) {
      staying.push(sheet);
      continue;
    }
    for (const { kind, id } of book.pack.of(sheet.path))
      if (COMMENTS.includes(kind)) draft.cutRelationship(sheet.path, id);
    leaveBoxes(plan, sheet);
    if (comments.length === 0) continue;
    const why = choices.withoutComments ? "" : ", because some are on cells that are left out";
    report.leftOut.push(`${counted(comments.length, "comment")} on "${sheet.name}"${why}.`);
  }
  const remaining = staying.some(({ path }) => book.pack.related(path, "threadedComment").length > 0);
  if (remaining) return;
  for (const { kind, id } of book.pack.of(book.workbook.path))
    if (kind === "person") draft.cutRelationship(book.workbook.path, id);
}

const SHAPE = /<v:shape\b(?:[^>]*[^/])?>[\s\S]*?<\/v:shape>/g;
const isNote = (shape: string) => /ObjectType\s*=\s*["']Note["']/.test(shape);

/** The boxes in which notes are shown stand in a drawing of an old kind, often with nothing else in it. */
function leaveBoxes({ book, draft }: CopyPlan, { path, part }: BookSheet): void {
  const place = child(part?.root, "legacyDrawing");
  const id = place?.attributes["r:id"];
  const target = book.pack.of(path).find((each) => each.id === id)?.target;
  const bytes = target === undefined ? undefined : book.pack.files.get(target);
  if (!part || !place || id === undefined || target === undefined || !bytes) return;
  const text = new TextDecoder().decode(bytes);
  const shapes = text.match(SHAPE) ?? [];
  if (!shapes.some(isNote)) return;
  if (shapes.every(isNote)) {
    draft.edits(part).remove(place);
    draft.cutRelationship(path, id);
  } else {
    draft.written.set(target, new TextEncoder().encode(text.replace(SHAPE, (shape) => (isNote(shape) ? "" : shape))));
  }
}
