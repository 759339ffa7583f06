import type { Refusal } from "../Refusal";
import { inflated } from "./inflated";
import { readEntries } from "./readEntries";
import type { ZipEntry } from "./ZipEntry";

/** Bytes by path, in the order of the file. */
export type Files = ReadonlyMap<string, Uint8Array>;

const MEGABYTE = 1_048_576;
const LARGEST_FILE = 50 * MEGABYTE;
/** Larger than any workbook of that size that a person made: the text of a million rows packs to a tenth. */
const LARGEST_CONTENT = 500 * MEGABYTE;
/** Under this much content even a thousandfold packing does no harm. */
const HARMLESS = 60 * MEGABYTE;
const TIGHTEST = 150;
const MOST_ENTRIES = 10_000;

const SAVE_AGAIN = "Open the workbook in Excel, save it again as Excel Workbook (*.xlsx), and try with that file.";

/** The files in a workbook's zip file, or why it is not opened. */
export function openZip(bytes: Uint8Array): Files | Refusal {
  if (bytes.length > LARGEST_FILE) {
    const size = Math.ceil(bytes.length / MEGABYTE);
    return refusal(
      `The workbook has ${size} MB; up to 50 MB can be checked. Take large data or pictures out of it first.`,
    );
  }
  const compound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
  if (compound) {
    return refusal(
      "The workbook is protected by a password, or is of the old .xls kind, and cannot be read. In Excel take the password off " +
        "(File > Info > Protect Workbook > Encrypt with Password), save it as Excel Workbook (*.xlsx), and try again.",
    );
  }
  const entries = readEntries(bytes);
  if (entries === null)
    return refusal(`This is not a workbook, or it is damaged: its parts cannot be found. ${SAVE_AGAIN}`);
  return misnamed(entries) ?? unpackedFiles(entries, bytes.length);
}

const refusal = (refused: string): Refusal => ({ refused });

function misnamed(entries: readonly ZipEntry[]): Refusal | null {
  if (entries.length > MOST_ENTRIES)
    return refusal(`The workbook has ${entries.length} parts, more than any program writes.`);
  const seen = new Set<string>();
  for (const { name } of entries) {
    const isOutside =
      name.startsWith("/") || /[\\:\0]/.test(name) || name.split("/").some((step) => /^\.+$/.test(step));
    if (isOutside) return refusal(`The workbook is damaged: "${name}" is no name for one of its parts. ${SAVE_AGAIN}`);
    const key = name.toLowerCase();
    if (seen.has(key)) return refusal(`The workbook is damaged: its part "${name}" is there twice. ${SAVE_AGAIN}`);
    seen.add(key);
  }
  return null;
}

function unpackedFiles(entries: readonly ZipEntry[], size: number): Files | Refusal {
  const files = new Map<string, Uint8Array>();
  const limit = Math.min(LARGEST_CONTENT, Math.max(HARMLESS, size * TIGHTEST));
  let left = limit;
  for (const entry of entries) {
    if (entry.isEncrypted) return refusal(`The part "${entry.name}" of the workbook is encrypted. ${SAVE_AGAIN}`);
    if (entry.name.endsWith("/")) continue;
    const content = inflated(entry, left);
    if (content === "damaged") return refusal(`The part "${entry.name}" of the workbook is damaged. ${SAVE_AGAIN}`);
    if (content === "tooLarge") {
      const allowed = Math.round(limit / MEGABYTE);
      return refusal(
        `Unpacked, the workbook has more than ${allowed} MB: that is no ordinary workbook, and it is not opened.`,
      );
    }
    left -= content.length;
    files.set(entry.name, content);
  }
  return files;
}
