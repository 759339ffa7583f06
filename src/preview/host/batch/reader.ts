import { HostError } from "../model/HostError";
import { type Definition, isHostObject } from "./definition";

/** Checks an argument or a value that came over the wire. @throws HostError InvalidArgument naming `what` */
export type Reader<T> = (value: unknown, what: string) => T;

export type Values<R extends readonly Reader<unknown>[]> = {
  [K in keyof R]: R[K] extends Reader<infer T> ? T : never;
};

const shown = (value: unknown): string => {
  const text = isHostObject(value) ? value.definition.name : (JSON.stringify(value) ?? "nothing");
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
};

export const invalid = (what: string, expected: string, value: unknown): HostError =>
  new HostError("InvalidArgument", `${what}: ${expected} is expected, not ${shown(value)}.`);

function reader<T>(expected: string, fits: (value: unknown) => value is T): Reader<T> {
  return (value, what) => {
    if (!fits(value)) throw invalid(what, expected, value);
    return value;
  };
}

export const text: Reader<string> = reader("text", (value): value is string => typeof value === "string");
export const flag: Reader<boolean> = reader("true or false", (value): value is boolean => typeof value === "boolean");
export const number: Reader<number> = reader("a number", (value): value is number => Number.isFinite(value));
export const whole: Reader<number> = reader("a whole number", (value): value is number => Number.isInteger(value));
export const count: Reader<number> = reader(
  "a whole number of at least 0",
  (value): value is number => Number.isInteger(value) && (value as number) >= 0,
);
export const scalar: Reader<string | number | boolean | null> = reader(
  "text, a number, true, false or null",
  (value): value is string | number | boolean | null =>
    value === null || ["string", "number", "boolean"].includes(typeof value),
);
export const plainObject: Reader<Record<string, unknown>> = reader(
  "an object",
  (value): value is Record<string, unknown> =>
    typeof value === "object" && value !== null && !Array.isArray(value) && !isHostObject(value),
);

/** One of the words of an enumeration; Office.js writes them exactly like this. */
export const oneOf = <W extends string>(...words: readonly W[]): Reader<W> =>
  reader(`one of ${words.join(", ")}`, (value): value is W => words.includes(value as W));

/** #RRGGBB in any case, given back in capitals. Names of colours, which Excel takes too, are not in this host. */
export const color: Reader<string> = (value, what) => {
  if (typeof value !== "string" || !/^#[0-9A-Fa-f]{6}$/.test(value))
    throw invalid(what, "a colour like #0F5C63", value);
  return value.toUpperCase();
};

export const optional =
  <T>(inner: Reader<T>): Reader<T | undefined> =>
  (value, what) =>
    value === undefined || value === null ? undefined : inner(value, what);

/** The first reader that takes the value. */
export const either =
  <A, B>(first: Reader<A>, second: Reader<B>): Reader<A | B> =>
  (value, what) => {
    try {
      return first(value, what);
    } catch {
      return second(value, what);
    }
  };

/** An object of Excel, like the range of `charts.add(type, range)`. */
export const objectOf =
  <T>(definition: () => Definition<T>): Reader<T> =>
  (value, what) => {
    if (!isHostObject(value) || value.definition.name !== definition().name) {
      throw invalid(what, `an object ${definition().name}`, value);
    }
    return value.target as T;
  };
