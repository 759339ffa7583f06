import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Whether a built file is newer than every file it is made of. @param sources files and folders, with all that is in them */
export function isCurrent(built: string, sources: readonly string[]): boolean {
  return existsSync(built) && newest(sources) < statSync(built).mtimeMs;
}

function newest(sources: readonly string[]): number {
  return sources.reduce((latest, source) => {
    const { mtimeMs } = statSync(source);
    if (!statSync(source).isDirectory()) return Math.max(latest, mtimeMs);
    return Math.max(latest, newest(readdirSync(source).map((name) => path.join(source, name))));
  }, 0);
}
