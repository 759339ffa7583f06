import type { FormulaValue } from "./FormulaNode";
import type { Known } from "./Part";

export const isError = (value: Known): value is { readonly error: string } =>
  typeof value === "object" && value !== null;

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const VALUE_ERROR = { error: "#VALUE!" };

/** A value as arithmetic takes it. Dates and other texts that Excel reads as numbers are not known here. */
export function asNumber(value: FormulaValue): number | { readonly error: string } | undefined {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "object") return value;
  if (NUMBER.test(value)) return Number(value);
  return /\d/.test(value) ? undefined : VALUE_ERROR;
}

/** A value as text joins it; undefined where Excel's own digits of a number are not known. */
function asText(value: FormulaValue): string | undefined {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value).toUpperCase();
  return Number.isInteger(value) && Math.abs(value as number) < 1e11 ? String(value) : undefined;
}

/** The number as a result: what is no number is an error, and Excel has no number without end. */
const result = (value: number): FormulaValue => (Number.isFinite(value) ? value : { error: "#NUM!" });

const ARITHMETIC: Readonly<Record<string, (one: number, other: number) => FormulaValue>> = {
  "+": (one, other) => result(one + other),
  "-": (one, other) => result(one - other),
  "*": (one, other) => result(one * other),
  "/": (one, other) => (other === 0 ? { error: "#DIV/0!" } : result(one / other)),
  "^": (one, other) => (one === 0 && other < 0 ? { error: "#DIV/0!" } : result(one ** other)),
};

const KINDS = ["number", "string", "boolean"];

/** Below 0, 0 or above: numbers come before texts, texts before TRUE and FALSE, and a blank is like its counterpart. */
function compared(one: FormulaValue, other: FormulaValue): number {
  const blank = (value: FormulaValue): FormulaValue =>
    typeof value === "number" ? 0 : typeof value === "boolean" ? false : "";
  const [left, right] = [one ?? blank(other), other ?? blank(one)];
  const kinds = KINDS.indexOf(typeof left) - KINDS.indexOf(typeof right);
  if (kinds !== 0) return kinds;
  if (typeof left === "string") {
    const [small, large] = [left.toLowerCase(), (right as string).toLowerCase()];
    return small === large ? 0 : small.localeCompare(large);
  }
  return Number(left) - Number(right);
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function ofOne(sign: string, value: FormulaValue): Known {
  if (sign === "+") return value;
  const number = asNumber(value);
  if (typeof number !== "number") return number;
  return sign === "-" ? -number : number / 100;
}

/** What an operator makes of one operand or two; undefined if that is not known. */
export function operate(sign: string, operands: readonly Known[]): Known {
  const unknown = operands.includes(undefined);
  const [one, other] = operands as FormulaValue[];
  if (unknown) return undefined;
  const error = operands.find(isError);
  if (error) return error;
  if (operands.length === 1) return ofOne(sign, one!);
  const compare = COMPARISONS[sign];
  if (compare) return compare(compared(one!, other!));
  if (sign === "&") {
    const texts = [asText(one!), asText(other!)];
    return texts.includes(undefined) ? undefined : texts.join("");
  }
  const numbers = [asNumber(one!), asNumber(other!)];
  const odd = numbers.find((number) => typeof number !== "number");
  if (odd !== undefined || numbers.includes(undefined)) return odd;
  return ARITHMETIC[sign]!(numbers[0] as number, numbers[1] as number);
}
