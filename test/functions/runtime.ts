import path from "node:path";
import { build, stop } from "esbuild";
import metadata from "../../src/functions/functions.json";
import type { Host } from "../../src/preview/host/createHost";
import { realOffice, runInPage } from "../preview/host/realOffice";
import type { Given, Shown } from "./calls";

/** From the project's folder, where both the tests and the bench are started. */
const FUNCTIONS = path.resolve("src/functions/functions.ts");

/** The functions in Microsoft's own runtime of custom functions. */
export async function openRuntime(): Promise<Host> {
  const host = realOffice();
  const bundle = await build({ entryPoints: [FUNCTIONS], bundle: true, write: false, format: "iife" });
  await stop();
  runInPage(bundle.outputFiles[0]!.text);
  host.customFunctions.register(metadata);
  return host;
}

/** Calls a function as a cell does that holds its formula. */
export async function callInRuntime(host: Host, name: string, args: readonly Given[]): Promise<Shown> {
  const result = await host.customFunctions.call(name, args);
  return result.map((cells) =>
    cells.map((cell) => (typeof cell === "object" ? cell.error : (cell as number | string))),
  );
}
