import { copyFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { folders } from "./folders";
import { isCurrent } from "./isCurrent";

const source = path.resolve("src");

/** Builds the preview's own page, if it is older than its sources. */
export async function buildPage(): Promise<void> {
  if (isCurrent(path.join(folders.page, "index.html"), [source, "package-lock.json"])) return;
  await build({
    entryPoints: {
      page: path.join(source, "preview", "page", "page.ts"),
      engine: path.join(source, "preview", "calculator", "engine.worker.ts"),
    },
    outdir: folders.page,
    ...{ bundle: true, minify: true, format: "esm", target: "es2022", jsx: "automatic", legalComments: "none" },
    logLevel: "warning",
  });
  copyFileSync(path.join(source, "preview", "page", "index.html"), path.join(folders.page, "index.html"));
}
