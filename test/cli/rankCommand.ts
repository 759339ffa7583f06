import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");

interface Circumstances {
  /** Modules that Node loads before the command. */
  readonly preload?: readonly string[];
  /** Where npm was called. */
  readonly from?: string;
}

/** Runs the command as a user does, in a process of its own. */
export function rankCommand(args: readonly string[], { preload = [], from = ROOT }: Circumstances = {}) {
  const imports = ["tsx", ...preload].flatMap((name) => ["--import", name]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...imports, "src/cli/rank.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: from },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
