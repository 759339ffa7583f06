import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { CommandError } from "./CommandError";
import type { RankArguments } from "./rankArguments";

/** @throws CommandError where a result would replace a file unasked, or has no folder to go to */
export function checkOutputs({ out, json, force }: Pick<RankArguments, "out" | "json" | "force">): void {
  check("out", out, force);
  if (json === undefined) return;
  if (path.resolve(json) === path.resolve(out)) {
    throw new CommandError(`--json and --out both name ${out}: give them different names.`);
  }
  check("json", json, force);
}

function check(option: string, file: string, force: boolean): void {
  const folder = path.dirname(file);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommandError(`--${option} ${file} cannot be written, for there is no folder ${folder}: make it first.`);
  }
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) throw new CommandError(`--${option} ${file} is a folder: name a file in it.`);
  if (!force) throw new CommandError(`--${option} ${file} exists and is kept: name another file, or add --force.`);
}
