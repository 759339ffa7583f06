/** So many characters are enough to tell. */
const LONGEST = 20_000;

/** What parts the cells: the sign that the first line has most of outside of quotes. Cells copied from Excel have tabs. */
export function delimiterOf(text: string): "\t" | ";" | "," {
  const line = firstLine(text);
  if (line.includes("\t")) return "\t";
  const times = (sign: string) => line.split(sign).length - 1;
  return times(";") > times(",") ? ";" : ",";
}

/** The first line with something in it, without what stands in quotes. */
function firstLine(text: string): string {
  // A cell may hold line ends: only those outside of quotes end the line.
  const unquoted = text.slice(0, LONGEST).replace(/"(?:[^"]|"")*"/g, "");
  return /[^\r\n]+/.exec(unquoted)?.[0] ?? "";
}
