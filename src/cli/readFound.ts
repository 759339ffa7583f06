import { isPacked } from "../data/isPacked";
import type { InputFile, Reading, Refusal } from "../data/reading";
import { readFiles } from "../data/readFiles";
import { CommandError } from "./CommandError";
import type { FoundFile } from "./findFiles";
import { loadFile } from "./loadFile";
import type { Terminal } from "./Terminal";

const UNPACK = "as .zip and .xlsx files are: unzip it, or save it as CSV, and give the .csv file";

/**
 * Reads files one after the other, so that the bytes of one only are in memory, and shows how far it is.
 * @throws CommandError where a file cannot be read, and where not one of them is usable
 */
export function readFound(files: readonly FoundFile[], terminal: Terminal): Reading {
  const packed: Refusal[] = [];
  function* loaded(): Generator<InputFile> {
    for (const [index, file] of files.entries()) {
      terminal.progress(`Reading ${index + 1} of ${files.length}: ${file.name}`);
      const { name, bytes } = loadFile(file);
      if (isPacked(bytes)) packed.push({ file: name, reason: `${name} is packed, ${UNPACK}.` });
      else yield { name, bytes };
    }
  }
  const reading = readFiles(loaded());
  reading.refused.push(...packed);
  const [first, ...others] = reading.refused;
  if (first === undefined || reading.sources.some(({ areas }) => areas.length > 0)) return reading;
  const more = others.length > 0 ? `None of ${files.length} files is usable; the first refusal: ` : "";
  throw new CommandError(`${more}${first.reason}`);
}
