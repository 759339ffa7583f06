import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Builds the add-in as it is shipped. @returns the folder it is in */
export function buildPane(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "pane-"));
  const root = path.join(__dirname, "..", "..");
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
    cwd: root,
    stdio: "pipe",
  });
  return folder;
}
