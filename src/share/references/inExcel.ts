import { asShown } from "../formula/asShown";
import { tokens } from "./tokens";

const PREFIX = /^(_xlfn\.|_xlws\.|_xlpm\.)+/i;

/** A formula of a file as Excel shows it: without the prefixes of newer functions, and with "#" for what a formula fills. */
export function inExcel(formula: string): string {
  const pieces = tokens(asShown(formula));
  const written = pieces.map(({ kind, text }) =>
    kind === "call" || kind === "name" ? text.replace(PREFIX, "") : text,
  );
  pieces.forEach(({ kind, word }, at) => {
    const [opening, area, closing] = pieces.slice(at + 1, at + 4);
    const isFilled = kind === "call" && /^_xlfn\.ANCHORARRAY$/i.test(word);
    if (!isFilled || opening?.text !== "(" || area?.kind !== "area" || closing?.text !== ")") return;
    written[at] = written[at + 1] = "";
    written[at + 3] = "#";
  });
  return written.join("");
}
