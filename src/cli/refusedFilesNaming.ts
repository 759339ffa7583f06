import path from "node:path";
import type { Refusal } from "../data/reading";
import type { Gap } from "../data/regionGaps";
import type { FoundFile } from "./findFiles";
import { loadFile } from "./loadFile";

/** A refused file, and a gap that may well come from the refusal. */
export interface RefusedFileNaming {
  readonly refusal: Refusal;
  readonly gap: Gap;
}

/** A file by area names its area and year in every row: the start of a big one tells enough. */
const START = 1_048_576;

const ANY_YEAR = "(19|20)\\d\\d";

/** The refused files that name, in their own name or as a field, the area of a gap and not another year than the gap's. */
export function refusedFilesNaming(
  gaps: readonly Gap[],
  files: readonly FoundFile[],
  refused: readonly Refusal[],
): RefusedFileNaming[] {
  if (gaps.length === 0) return [];
  return refused.flatMap((refusal) => {
    const named = files.filter(({ name }) => name === refusal.file).map(naming);
    return gaps.filter((gap) => named.some((names) => maybeOf(names, gap))).map((gap) => ({ refusal, gap }));
  });
}

function maybeOf(names: (code: string) => boolean, { area, year }: Gap): boolean {
  if (!names(area.replace(/^0/, "0?"))) return false;
  return year === null || names(String(year)) || !names(ANY_YEAR);
}

function naming(file: FoundFile): (code: string) => boolean {
  const name = path.posix.basename(file.name);
  const text = startOf(file);
  return (code) =>
    new RegExp(`(?<!\\d)(${code})(?!\\d)`, "i").test(name) ||
    new RegExp(`(^|[\\s,;"<>])(${code})([\\s,;"<>]|$)`).test(text);
}

/** One letter per byte: codes and years are plain ASCII, beside zero bytes in UTF-16. */
function startOf(file: FoundFile): string {
  const bytes = loadFile(file).bytes.subarray(0, START);
  return Buffer.from(bytes).toString("latin1").replaceAll("\0", "");
}
