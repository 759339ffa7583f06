const SIGNATURE = [0x50, 0x4b];
const SPACE = 0x20;

/** Whether bytes are a zip archive, which an .xlsx workbook is too, whatever the file is called. */
export function isPacked(bytes: Uint8Array): boolean {
  // Both letters may begin a text; a control character behind them may not.
  return SIGNATURE.every((byte, at) => bytes[at] === byte) && (bytes[SIGNATURE.length] ?? SPACE) < SPACE;
}
