import { strFromU8, unzipSync } from "fflate";

/** The parts of a written workbook as text, by path. */
export function partsOf(xlsx: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(xlsx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
