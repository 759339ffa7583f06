import type { Reader, Values } from "./reader";

/** An object of Excel as the host knows it: what it is, and the data of the model it stands for. */
export interface HostObject<T = unknown> {
  readonly definition: Definition<T>;
  readonly target: T;
}

/** null is Office.js's null object. */
export type MaybeObject = HostObject | null;

export interface Property<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
  /** The name under which Office.js sets it, where that is not the one under which it reads. */
  readonly setAs?: string;
}

export interface Method<T> {
  /** Arguments in order; fewer may be given if the rest are optional, more is an error. */
  readonly readers: readonly Reader<unknown>[];
  readonly call: (target: T, ...values: never[]) => unknown;
}

/**
 * One object of Excel as a table. A member that is not in it is an error that names it.
 * Names are those of Office.js ("showGridlines"); `name` is the class ("Worksheet").
 */
export interface Definition<T> {
  readonly name: string;
  /** By what a collection's `getItem` finds the object again. */
  readonly id?: (target: T) => string | number;
  /** Objects that the client may hold across syncs: cells, which move when rows are inserted. */
  readonly held?: true;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Navigation properties. */
  readonly objects?: Readonly<Record<string, (target: T) => MaybeObject>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The members of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** Events by the name under which Office.js registers them, and their number. */
  readonly events?: Readonly<Record<string, number>>;
  /** Says what is wrong if the thing it stood for is no longer there. */
  readonly check?: (target: T) => void;
}

/** Hides what a definition's target is, so that objects of all kinds go through the same doors. */
export const hostObject = <T>(definition: Definition<T>, target: T): HostObject =>
  ({ definition, target }) as unknown as HostObject;

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "definition" in value && "target" in value;

export const readOnly = <T>(get: (target: T) => unknown): Property<T> => ({ get });

export function property<T, V>(
  reader: Reader<V>,
  get: (target: T) => unknown,
  set: (target: T, value: V) => void,
  setAs?: string,
): Property<T> {
  return {
    get,
    set: (target, value) => set(target, reader(value, "value")),
    ...(setAs === undefined ? {} : { setAs }),
  };
}

export function method<T, R extends readonly Reader<unknown>[]>(
  readers: readonly [...R],
  call: (target: T, ...values: Values<R>) => unknown,
): Method<T> {
  return { readers, call: call as Method<T>["call"] };
}
