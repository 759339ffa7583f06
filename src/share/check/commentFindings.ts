import type { Book } from "../book/Book";
import { commentsOn } from "../book/commentsOn";
import { grouped } from "../book/grouped";
import type { Finding } from "../Finding";
import { counted } from "../words/counted";
import { listed } from "../words/listed";

/** Comments and notes, by sheet and author. */
export const commentFindings = (book: Book): Finding[] =>
  book.sheets.flatMap((sheet) =>
    [...grouped(commentsOn(book, sheet), ({ author }) => author)].map(([author, comments]): Finding => {
      const addresses = [...new Set(comments.map(({ address }) => address))];
      const by = author === "" ? "without a name" : `by ${author}`;
      const sentence = `${counted(comments.length, "comment")} ${by} at ${listed(addresses)}. Partners would read the words and the name.`;
      return { kind: "comment", sheet: sheet.name, address: addresses[0] ?? null, sentence };
    }),
  );
