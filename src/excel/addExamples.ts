import type { BuildReport } from "./buildWorkbook";
import { buildWorkbook } from "./buildWorkbook";
import type { Watch } from "./Watch";

/**
 * Adds a sheet with every function once, live. It is a sheet like any other: whoever is done with it deletes it.
 * @throws as buildWorkbook
 */
export async function addExamples(watch: Watch): Promise<BuildReport> {
  // Who builds a ranking need not fetch the examples.
  const { examplesSheet } = await import("../help/examplesSheet");
  return buildWorkbook({ title: "Examples", sheets: [examplesSheet()], names: [] }, watch);
}
