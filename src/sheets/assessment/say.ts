import { quoted } from "../formula";

/** Excel takes no longer text constant in a formula. */
const LONGEST_TEXT = 255;

const PIECES = new RegExp(`[^]{1,${LONGEST_TEXT}}`, "g");

/** A sentence as a formula, from its words and the formulas between them: say`Rank ${rank} of ${ranked}.` */
export function say(words: TemplateStringsArray, ...formulas: readonly string[]): string {
  const parts = words.flatMap((text, at) => {
    const formula = formulas[at];
    return [...(text === "" ? [] : [plain(text)]), ...(formula === undefined ? [] : [formula])];
  });
  return parts.join("&");
}

/** Words that hold no figure. */
export const plain = (text: string): string => (text.match(PIECES) ?? [""]).map(quoted).join("&");

/** One formula or another. */
export const either = (condition: string, then: string, otherwise: string) => `IF(${condition},${then},${otherwise})`;

/** 3.58, as Excel writes it where the reader is. */
export const fixedTo = (digits: number, figure: string) => `FIXED(${figure},${digits})`;

/** A share as 12.3%. */
export const percentTo = (digits: number, share: string) => `FIXED(100*${share},${digits})&"%"`;

/** "1 county", "6 counties". */
export const countOf = (number: string, one: string, many: string) =>
  `${number}&IF(${number}=1,${quoted(` ${one}`)},${quoted(` ${many}`)})`;
