import type { RangeAddress } from "../../excel/rangeAddress";
import { readAddress } from "../../excel/rangeAddress";
import { parseNumber } from "../numbers/parseNumber";
import type { ArgumentField } from "./argumentFields";

/** What a person typed, chose or ticked; undefined before. */
export type Entry = string | boolean | undefined;

/** What an entry gives to the function. */
export type Given =
  | { readonly kind: "nothing" }
  | { readonly kind: "range"; readonly address: RangeAddress }
  | { readonly kind: "value"; readonly value: number | string | boolean }
  | { readonly kind: "wrong"; readonly sentence: string };

const nothing: Given = { kind: "nothing" };

/** Reads an entry; what the function takes for granted anyway is not given. */
export function givenOf({ input }: ArgumentField, entry: Entry): Given {
  if (input.kind === "switch") return entry === true ? { kind: "value", value: true } : nothing;
  if (typeof entry !== "string" || entry.trim() === "") return nothing;
  if (input.kind === "choice") {
    const isOther = input.words.includes(entry) && entry !== input.words[0];
    return isOther ? { kind: "value", value: entry } : nothing;
  }
  const takesNumber = input.kind === "fact" || input.kind === "single" || input.kind === "column";
  const number = takesNumber ? parseNumber(entry) : NaN;
  if (!Number.isNaN(number)) return { kind: "value", value: number };
  // Codes stay text: as a number 0111 would lose its first digit.
  if (input.kind === "labels" && CODE.test(entry.trim())) return { kind: "value", value: entry.trim() };
  const address = readAddress(entry);
  if (address !== null) return { kind: "range", address };
  const also = takesNumber ? ", or a number," : input.kind === "labels" ? ", or a code," : "";
  return { kind: "wrong", sentence: wrongSentence(entry.trim(), also) };
}

const CODE = /^\d[\d-]*$/;
const WHOLE = /^(.*!)?\$?([a-z]{1,3}:\$?[a-z]{1,3}|\d+:\$?\d+)$/i;

function wrongSentence(entry: string, also: string): string {
  if (WHOLE.test(entry))
    return "Whole rows and columns are too much: type where the data ends, such as B2:B90, or select them and press Use selection.";
  return `“${entry}” is no address: type one such as B2:B90${also} or select cells and press Use selection.`;
}
