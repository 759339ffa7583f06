import type { Book } from "../book/Book";

const FILE = /^xl\/(embeddings|customData|activeX)\/[^/]+\.(?!xml$|rels$)\w+$/i;
/** Queries of Power Query are kept packed within one part, with any data that was typed into them. */
const QUERIES = /<(\w+:)?DataMashup\b/;

/** What a copy holds that cannot be looked into here, a sentence each. */
export function closedBooks({ pack }: Book): string[] {
  const embedded = [...pack.files.keys()].some((path) => FILE.test(path));
  const queries = [...pack.files].some(([path, bytes]) => /^customXml\/item\d*\.xml$/i.test(path) && isQuery(bytes));
  return [
    ...(embedded ? ["A file or control is embedded in the workbook; what it holds was not looked into."] : []),
    ...(queries
      ? ["The workbook has queries (Data > Queries & Connections); what they hold was not looked into."]
      : []),
  ];
}

const isQuery = (bytes: Uint8Array) =>
  QUERIES.test(new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(bytes.subarray(0, 4_000)));
