/** What a structured reference names, such as tbl[[#Headers],[Jobs]:[Wage]]. */
export interface Structured {
  /** null: the table around the cell. */
  readonly table: string | null;
  /** "#data" and its like, in small letters; none: the data. */
  readonly items: readonly string[];
  /** null: all. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

const PIECE = /\[((?:'[^]|[^'[\]])*)\]/g;

const unescaped = (header: string): string => header.replace(/'([^])/g, "$1");

function inPieces(inside: string, isThisRow: boolean): Omit<Structured, "table"> {
  const pieces = [...inside.matchAll(PIECE)].map(([, text]) => text!);
  const items = pieces.filter((text) => text.startsWith("#")).map((text) => text.trim().toLowerCase());
  const headers = pieces.filter((text) => !text.startsWith("#")).map(unescaped);
  return {
    items: isThisRow ? ["#this row"] : items,
    columns: headers.length === 0 ? null : { first: headers[0]!, last: headers.at(-1)! },
  };
}

/** Reads `tbl[Jobs]`, `[@Jobs]`, `tbl[[#This Row],[Jobs]]` and all their forms. */
export function readStructured(text: string): Structured {
  const open = text.indexOf("[");
  const table = open === 0 ? null : text.slice(0, open);
  const all = text.slice(open + 1, -1).trim();
  const isThisRow = all.startsWith("@");
  const inside = isThisRow ? all.slice(1).trim() : all;
  if (inside.startsWith("[")) return { table, ...inPieces(inside, isThisRow) };
  return { table, ...inPieces(inside === "" ? "" : `[${inside}]`, isThisRow) };
}
