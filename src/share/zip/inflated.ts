import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

/** Unpacked a piece at a time, so that a bomb is noticed before it has gone off: a byte can become a thousand. */
const PIECE = 16_384;

/** An entry's bytes; "damaged" if they are not what was put in, "tooLarge" if there are more of them than `limit`. */
export function inflated(entry: ZipEntry, limit: number): Uint8Array | "damaged" | "tooLarge" {
  const bytes = entry.method === 0 ? entry.packed : entry.method === 8 ? unpacked(entry.packed, limit) : "damaged";
  if (typeof bytes === "string") return bytes;
  if (bytes.length > limit) return "tooLarge";
  return crc32(bytes) === entry.checksum ? bytes : "damaged";
}

function unpacked(packed: Uint8Array, limit: number): Uint8Array | "damaged" | "tooLarge" {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const inflate = new Inflate((piece, isLast) => {
    pieces.push(piece);
    length += piece.length;
    isWhole ||= isLast;
  });
  try {
    for (let at = 0; at < packed.length && length <= limit; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return "damaged";
  }
  if (length > limit) return "tooLarge";
  return isWhole ? joined(pieces, length) : "damaged";
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
