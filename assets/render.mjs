/** Draws every icon of this folder as the pictures that the manifest names: `npm run icons` after a change of an .svg. */
import { readdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** Pixels. All are multiples of the 16 units of the drawings, so that straight edges stay sharp. */
const sizes = { "icon.svg": [16, 32, 64, 80, 128] };
const ribbonSizes = [16, 32, 80];

const folder = import.meta.dirname;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
const page = await browser.newPage();
for (const name of readdirSync(folder).filter((file) => /^icon.*\.svg$/.test(file))) {
  const drawing = readFileSync(`${folder}/${name}`, "utf8");
  for (const size of sizes[name] ?? ribbonSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    await page.screenshot({ path: `${folder}/${name.replace(".svg", "")}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
