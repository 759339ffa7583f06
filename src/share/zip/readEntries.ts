import type { ZipEntry } from "./ZipEntry";

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LISTED_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** What stands in place of a number that only the 64-bit form of the format can hold. */
const ELSEWHERE = 0xffffffff;

/**
 * The entries that a zip file's table of contents lists; null if it has none that can be read.
 * @source PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function readEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + LISTED_LENGTH > end || view.getUint32(at, true) !== LISTED) return null;
    const entry = entryAt(bytes, view, at);
    if (entry === null) return null;
    entries.push(entry);
    at += LISTED_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const packed = packedBytes(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
  const named = at + LISTED_LENGTH;
  if (packed === null || named + view.getUint16(at + 28, true) > bytes.length) return null;
  return {
    name: new TextDecoder().decode(bytes.subarray(named, named + view.getUint16(at + 28, true))),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed,
  };
}

function packedBytes(bytes: Uint8Array, view: DataView, local: number, length: number): Uint8Array | null {
  if (length === ELSEWHERE || local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL) return null;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return start + length > bytes.length ? null : bytes.subarray(start, start + length);
}
