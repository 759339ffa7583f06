import type { Refusal } from "../data/reading";
import type { Gap } from "../data/regionGaps";
import type { FoundFile } from "./findFiles";
import { loadFile } from "./loadFile";

/** The refused files that name the area, and the year, of a gap: the gap may well come from the refusal. */
export function refusedFilesNaming(
  { area, year }: Gap,
  files: readonly FoundFile[],
  refused: readonly Refusal[],
): Refusal[] {
  const names = (file: FoundFile) => {
    const text = textOf(file);
    return hasField(text, area.replace(/^0/, "0?")) && (year === null || hasField(text, String(year)));
  };
  return refused.filter((refusal) => files.some((file) => file.name === refusal.file && names(file)));
}

/** One letter per byte: codes and years are plain ASCII in every encoding that a spreadsheet writes. */
const textOf = (file: FoundFile) => Buffer.from(loadFile(file).bytes).toString("latin1");

const hasField = (text: string, pattern: string) => new RegExp(`(^|[,"])${pattern}([,"\\r\\n]|$)`, "m").test(text);
