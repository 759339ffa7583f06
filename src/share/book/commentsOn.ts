import { child, children, named } from "../xml/XmlNode";
import type { Book } from "./Book";
import type { BookSheet } from "./BookSheet";
import type { Comment } from "./Comment";

/** Comments and notes of a sheet. A comment is kept twice, the second time as a note for older programs: that one is left aside. */
export function commentsOn({ pack, workbook }: Book, { path }: BookSheet): Comment[] {
  const people = pack.related(workbook.path, "person").flatMap(({ root }) => named(root, "person"));
  const nameOf = new Map(people.map(({ attributes }) => [attributes.id ?? "", attributes.displayName ?? ""]));
  const comments = pack.related(path, "threadedComment").flatMap(({ root }) =>
    children(root, "threadedComment").map((node) => ({
      address: node.attributes.ref ?? "",
      author: nameOf.get(node.attributes.personId ?? "") ?? "",
      text: child(node, "text")?.text ?? "",
    })),
  );
  const notes = pack.related(path, "comments").flatMap(({ root }) => {
    const authors = children(child(root, "authors"), "author").map(({ text }) => text);
    return named(root, "comment").map((node) => ({
      address: node.attributes.ref ?? "",
      author: authors[Number(node.attributes.authorId)] ?? "",
      text: named(node, "t")
        .map(({ text }) => text)
        .join(""),
    }));
  });
  return [...comments, ...notes.filter(({ author }) => !author.startsWith("tc={"))];
}
