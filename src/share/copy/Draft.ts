import type { Book } from "../book/Book";
import type { Part } from "../parts/Part";
import { relationshipPath } from "../parts/relationshipPath";
import type { Relationship } from "../parts/Relationship";
import { Edits } from "../xml/Edits";

/** A copy in the making: what is to be changed in which part. The workbook itself stays as it is. */
export class Draft {
  private readonly editsByPath = new Map<string, Edits>();
  /** Whole parts that are new, or written anew. */
  readonly written = new Map<string, Uint8Array>();
  /** Content types of new parts. */
  readonly contentTypes = new Map<string, string>();
  /** Paths of parts that go although something may still point at them. */
  readonly dropped = new Set<string>();
  private readonly cut = new Set<string>();

  constructor(readonly book: Book) {}

  edits({ path, text }: Part): Edits {
    const standing = this.editsByPath.get(path);
    if (standing) return standing;
    const edits = new Edits(text);
    this.editsByPath.set(path, edits);
    return edits;
  }

  /** Lets a part no longer point at another. */
  cutRelationship(from: string, id: string): void {
    const { pack } = this.book;
    const relationship = pack.of(from).find((each) => each.id === id);
    const part = pack.part(relationshipPath(from));
    if (!relationship || !part) return;
    this.edits(part).remove(relationship.node);
    this.cut.add(`${from.toLowerCase()} ${id}`);
  }

  /** What a part still points at. */
  remaining(from: string): readonly Relationship[] {
    return this.book.pack.of(from).filter(({ id }) => !this.cut.has(`${from.toLowerCase()} ${id}`));
  }

  /** The bytes of a part in the copy: the very same if nothing in it was changed. */
  content(path: string, bytes: Uint8Array): Uint8Array {
    const part = this.book.pack.part(path);
    const edits = this.editsByPath.get(path);
    const written = this.written.get(path);
    if (written) return written;
    return part && edits && !edits.isEmpty ? part.encode(edits.applied()) : bytes;
  }
}
