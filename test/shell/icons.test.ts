import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pngPixels, type Pixel } from "./pngPixels";

const folder = path.join(__dirname, "..", "..", "assets");
const icons = readdirSync(folder).filter((name) => /^icon-.*\.png$/.test(name));

/** @source WCAG 2.1, relative luminance */
function luminance([red, green, blue]: readonly number[]): number {
  const [r, g, b] = [red!, green!, blue!].map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const ribbons = { light: [255, 255, 255], dark: [0x29, 0x29, 0x29] };

describe.each(icons)("%s", (name) => {
  const pixels = pngPixels(readFileSync(path.join(folder, name)));
  const opaque = pixels.filter(([, , , opacity]: Pixel) => opacity === 255);

  it("is drawn on nothing, and there is enough of it to be seen", () => {
    expect(pixels.filter(([, , , opacity]) => opacity === 0).length).toBeGreaterThan(pixels.length / 10);
    expect(opaque.length).toBeGreaterThan(pixels.length / 5);
  });

  it.each(Object.entries(ribbons))("stands out 3:1 from a %s ribbon", (_, ribbon) => {
    expect(Math.min(...opaque.map((pixel) => contrast(pixel, ribbon)))).toBeGreaterThanOrEqual(3);
  });
});
