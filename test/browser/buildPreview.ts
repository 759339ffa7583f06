import { buildAddIn } from "../../src/preview/server/buildAddIn";
import { buildPage } from "../../src/preview/server/buildPage";

/** Builds what the tests open, if it is older than its sources: two of them at once would be in each other's way. */
export default async function buildPreview(): Promise<void> {
  await Promise.all([buildAddIn(), buildPage()]);
}
