import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..", "..");

/** Runs Node in the project's folder, beside Jest: webpack and its configuration are modules that Jest's sandbox refuses. */
export function runNode(...words: readonly string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync("node", words, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  return { code: status, output: stdout + stderr };
}

/** `npm run build` into another folder. */
export const build = (folder: string, ...options: readonly string[]) =>
  runNode("node_modules/webpack/bin/webpack.js", "--mode", "production", "--output-path", folder, ...options);
