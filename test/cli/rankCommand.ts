import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");

/** Runs the command as a user does, in a process of its own. @param preload modules that Node loads before it */
export function rankCommand(args: readonly string[], preload: readonly string[] = []) {
  const imports = ["tsx", ...preload].flatMap((name) => ["--import", name]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...imports, "src/cli/rank.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
