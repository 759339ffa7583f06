import { performance } from "node:perf_hooks";
import { callDirectly } from "../functions/calls";
import { callInRuntime, openRuntime } from "../functions/runtime";
import type { Times } from "./times";

/** So many cells with a location quotient of their own: through Microsoft's runtime, all waiting at once, and called directly. */
export async function benchScalarCalls(calls: number): Promise<Times> {
  const host = await openRuntime();
  const args = (call: number) => [[[10 + call]], [[100_000]], [[7_500_000]], [[150_000_000]]];
  const each = Array.from({ length: calls }, (_, call) => args(call));
  const start = performance.now();
  await Promise.all(each.map((given) => callInRuntime(host, "LOCATION_QUOTIENT", given)));
  const between = performance.now();
  for (const given of each) callDirectly("LOCATION_QUOTIENT", given);
  return { ours: between - start, plain: performance.now() - between };
}
