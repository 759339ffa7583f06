import { performance } from "node:perf_hooks";
import { customFunction } from "../../src/functions/customFunction";
import { locationQuotient } from "../../src/measures/locationQuotient";
import { callInRuntime, openRuntime } from "../functions/runtime";
import type { Times } from "./times";

/** So many cells with a location quotient of their own: through Microsoft's runtime, all waiting at once, and without it. */
export async function benchScalarCalls(calls: number): Promise<Times> {
  const host = await openRuntime();
  const each = Array.from({ length: calls }, (_, call) => [[[10 + call]], [[100_000]], [[7_500_000]], [[150_000_000]]]);
  const quotient = customFunction(locationQuotient);
  const start = performance.now();
  await Promise.all(each.map((args) => callInRuntime(host, "LOCATION_QUOTIENT", args)));
  const between = performance.now();
  for (const args of each) quotient(...args);
  return { ours: between - start, plain: performance.now() - between };
}
