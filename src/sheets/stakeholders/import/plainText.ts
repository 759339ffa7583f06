import type { Scalar } from "../../sheet";

/** A text as it is compared: without case, accents, punctuation and extra spaces. "The A.B.C., Inc." is "the abc inc". */
export const plainText = (value: Scalar | undefined): string =>
  String(value ?? "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
