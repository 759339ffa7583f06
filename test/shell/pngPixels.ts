import { inflateSync } from "node:zlib";

/** One pixel: red, green, blue, opacity, each 0 to 255. */
export type Pixel = readonly [number, number, number, number];

/** The nearest of left, above and upper left to their plane. @source PNG specification, filter type 4 */
function paeth(left: number, above: number, corner: number): number {
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
  if (toLeft! <= toAbove! && toLeft! <= toCorner!) return left;
  return toAbove! <= toCorner! ? above : corner;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  return [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]!;
}

/** The pixels of a PNG with 8 bits for each of red, green, blue and opacity, row by row. Throws for any other kind. */
export function pngPixels(bytes: Buffer): Pixel[] {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes[24] !== 8 || bytes[25] !== 6 || bytes[28] !== 0)
    throw new Error("Only plain 8-bit RGBA pictures are read.");
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const [raw, line] = [inflateSync(Buffer.concat(data)), width * 4];
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const [left, above] = [x < 4 ? 0 : out[at - 4]!, y === 0 ? 0 : out[at - line]!];
      const corner = x < 4 || y === 0 ? 0 : out[at - line - 4]!;
      out[at] = raw[y * (line + 1) + 1 + x]! + predicted(raw[y * (line + 1)]!, left, above, corner);
    }
  return Array.from({ length: width * height }, (_, n) => [...out.subarray(n * 4, n * 4 + 4)] as unknown as Pixel);
}
