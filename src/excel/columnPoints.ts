/**
 * Office.js wants points where a sheet says characters: a character of Calibri 11 is 7 pixels wide, a column has 5 pixels of margin,
 * and a point is 4/3 pixels. Documented for the file format; that `columnWidth` is in points is what hosts do, not what the
 * documentation says in words.
 */
export const columnPoints = (characters: number) => (characters * 7 + 5) * 0.75;

/** Pixels at 96 to the inch in points. */
export const points = (pixels: number) => pixels * 0.75;
