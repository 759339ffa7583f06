import path from "node:path";
import { addInSources } from "../../src/preview/server/buildAddIn";
import { isCurrent } from "../../src/preview/server/isCurrent";
import { production } from "./production";
import { build } from "./runNode";

/** Builds the add-in as it is shipped, if the last such build is older than its sources. */
export default async function buildProduction(): Promise<void> {
  const { folder, host, stats } = production;
  if (isCurrent(path.join(folder, "taskpane.html"), addInSources)) return;
  const { code, output } = build(folder, "--env", `host=${host}`, "--json", stats);
  if (code !== 0) throw new Error(output);
}
