import type { HostObject } from "./definition";
import { methodOf } from "./names";
import { invalid } from "./reader";

/** Checks the arguments and calls. @throws HostError for an unknown member or a wrong argument */
export function callMethod(object: HostObject, wire: string, values: readonly unknown[]): unknown {
  const { readers, call } = methodOf(object, wire);
  const extra = values.slice(readers.length).find((value) => value !== null && value !== undefined);
  if (extra !== undefined) throw invalid(`argument ${readers.length + 1} of ${wire}`, "nothing", extra);
  const read = readers.map((reader, at) => reader(values[at], `argument ${at + 1}`));
  return call(object.target, ...(read as never[]));
}
