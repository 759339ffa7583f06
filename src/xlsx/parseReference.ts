import type { Area } from "../sheets/sheet";

/** An area of a named sheet. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Reads `'Driver Map'!$C$5:$C$90` or `Lists!A2`; null if it is no reference to one area of a named sheet. */
export function parseReference(text: string): Reference | null {
  const match = REFERENCE.exec(text);
  if (!match) return null;
  const [, quoted, plain, left, top, right = left, bottom = top] = match;
  const column = columnNumber(left!);
  const row = Number(top);
  const area = { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right!) - column + 1 };
  return { sheet: quoted?.replaceAll("''", "'") ?? plain!, area };
}
