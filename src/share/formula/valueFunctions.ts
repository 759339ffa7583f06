import type { FormulaValue } from "./FormulaNode";
import { asNumber, isError } from "./operate";
import type { Known } from "./Part";

type OfValues = (args: readonly Known[]) => Known;

/** A function of numbers: blanks are 0, errors go through. */
const ofNumbers =
  (compute: (...numbers: number[]) => number): OfValues =>
  (args) => {
    const numbers = args.map((value) => (value === undefined ? undefined : asNumber(value)));
    if (numbers.includes(undefined)) return undefined;
    const error = numbers.find((number) => typeof number !== "number");
    if (error !== undefined) return error;
    const result = compute(...(numbers as number[]));
    return Number.isFinite(result) ? result : { error: "#NUM!" };
  };

/** Excel rounds half away from zero, as the digits are shown: 1.005 to two digits is 1.01. */
function rounded(value: number, digits: number, round: (value: number) => number): number {
  const places = Math.trunc(digits);
  const [digitsOf, exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const shifted = round(Number(`${digitsOf}e${Number(exponent) + places}`));
  return Math.sign(value) * Number(`${shifted}e${-places}`);
}

/** A condition: undefined if it is not known, an error if it is none. */
function asCondition(value: Known): boolean | { readonly error: string } | undefined {
  if (value === undefined || isError(value)) return value;
  if (typeof value === "string") return /^(true|false)$/i.test(value) ? undefined : { error: "#VALUE!" };
  return Boolean(value);
}

const isNotAvailable = (value: FormulaValue): boolean => isError(value) && value.error === "#N/A";
/** A blank cell that is passed on is 0. */
const passed = (value: Known): Known => (value === null ? 0 : value);

const ifElse: OfValues = (args) => {
  const [condition, yes, no] = args;
  const chosen = asCondition(condition);
  if (typeof chosen !== "boolean") return chosen;
  return passed(chosen ? yes : args.length < 3 ? false : no);
};

const insteadOf =
  (isBad: (value: FormulaValue) => boolean): OfValues =>
  ([value, instead]) =>
    value === undefined ? undefined : passed(isBad(value) ? instead : value);

const tested =
  (test: (value: FormulaValue) => boolean): OfValues =>
  ([value]) =>
    value === undefined ? undefined : test(value);

/** Functions that take one value for each argument and give one. */
export const valueFunctions: Readonly<Record<string, OfValues>> = {
  IF: ifElse,
  IFERROR: insteadOf(isError),
  IFNA: insteadOf(isNotAvailable),
  ISERROR: tested(isError),
  ISERR: tested((value) => isError(value) && !isNotAvailable(value)),
  ISNA: tested(isNotAvailable),
  ISNUMBER: tested((value) => typeof value === "number"),
  ISTEXT: tested((value) => typeof value === "string"),
  ISBLANK: tested((value) => value === null),
  ABS: ofNumbers(Math.abs),
  SIGN: ofNumbers(Math.sign),
  SQRT: ofNumbers(Math.sqrt),
  EXP: ofNumbers(Math.exp),
  LN: ofNumbers(Math.log),
  INT: ofNumbers(Math.floor),
  ROUND: ofNumbers((value, digits) => rounded(value, digits ?? 0, Math.round)),
  ROUNDUP: ofNumbers((value, digits) => rounded(value, digits ?? 0, Math.ceil)),
  ROUNDDOWN: ofNumbers((value, digits) => rounded(value, digits ?? 0, Math.floor)),
  POWER: ofNumbers((base, exponent) => base ** exponent),
  NOT: ([value]) => {
    const condition = asCondition(value);
    return typeof condition === "boolean" ? !condition : condition;
  },
  NA: () => ({ error: "#N/A" }),
  TRUE: () => true,
  FALSE: () => false,
};

/** More of the same kind, whose results are not worked out here. */
export const otherValueFunctions: ReadonlySet<string> = new Set(
  `ACOS ASIN ATAN CEILING CHAR CHOOSE CLEAN CODE CONCATENATE COS DATE DATEVALUE DAY DEGREES DOLLAR EVEN EXACT FACT FIND FIXED
  FLOOR ISLOGICAL ISNONTEXT LEFT LEN LOG LOG10 LOWER MID MOD MONTH MROUND ODD PROPER QUOTIENT RADIANS REPLACE REPT RIGHT
  SEARCH SIN SUBSTITUTE T TAN TEXT TRIM TRUNC UPPER VALUE YEAR`.split(/\s+/),
);
