/** A part's text, and what turns a changed text back into bytes of the same kind. */
export interface PartText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/** The text of a part in one of the two encodings that workbooks may have; null if it is in another, or is not text. */
export function partText(bytes: Uint8Array): PartText | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le", (text) => inUtf16(text, true));
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be", (text) => inUtf16(text, false));
  const part = decoded(bytes, "utf-8", (text) => new TextEncoder().encode(text));
  const declared = /^\uFEFF?<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(part?.text ?? "")?.[1];
  return declared === undefined || /^(utf-?8|us-ascii)$/i.test(declared) ? part : null;
}

function decoded(bytes: Uint8Array, encoding: string, encode: PartText["encode"]): PartText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encode };
  } catch {
    return null;
  }
}

function inUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}
