/** Reads lines of a code, a space and its title; a code alone has the title "". Blank lines are for the eye. */
export function titleLines(text: string): [code: string, title: string][] {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [code = ""] = line.split(" ", 1);
    return [code, line.slice(code.length + 1)];
  });
}
