import { readFile } from "./readFile";
import type { InputFile, Reading, Refusal, Source } from "./reading";
import { emptyReading } from "./reading";

/**
 * Reads many files, one at a time: an iterable that loads each file when it is asked for keeps one file's bytes in memory.
 * @param onRead told of each file as it is done
 */
export function readFiles(files: Iterable<InputFile>, onRead?: (outcome: Source | Refusal) => void): Reading {
  const reading = emptyReading();
  for (const file of files) {
    const outcome = readFile(reading, file);
    onRead?.(outcome);
  }
  return reading;
}
