/**
 * Whether two formulas are the same but for case, spaces and what is spelt one way on the screen and another in a file:
 * `LMI.CAGR` and `_xldudf_LMI_CAGR`, `[@Jobs]` and `tblRank[[#This Row],[Jobs]]`.
 */
export const sameFormula = (one: string, other: string): boolean => plain(one) === plain(other);

/** What stands in quotes is text, and is compared as it is. */
function plain(formula: string): string {
  return formula
    .replace(/^\s*=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) => (at % 2 === 1 ? part : spelt(part)))
    .join("");
}

function spelt(part: string): string {
  return part
    .toLowerCase()
    .replaceAll(/\s+/g, "")
    .replaceAll("_xldudf_lmi_", "lmi.")
    .replaceAll(/_xlfn\.|_xlws\.|_xlpm\./g, "")
    .replaceAll(/anchorarray\(([^()]*)\)/g, "$1#")
    .replaceAll(/\[\[#thisrow\],(\[[^[\]]*\](?::\[[^[\]]*\])?)\]/g, "[@$1]")
    .replaceAll(/\[@\[([^[\]]*)\]\]/g, "[@$1]")
    .replaceAll(/[\p{L}_][\p{L}\p{N}_.]*(?=\[@)/gu, "");
}
