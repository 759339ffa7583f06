import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { launchChromium } from "../launchChromium";
import { helpPages } from "../../src/help/helpPages";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const taskpane = path.join(__dirname, "..", "..", "src", "taskpane");
const folder = mkdtempSync(path.join(tmpdir(), "help-"));
let browser: Browser;

beforeAll(async () => {
  mkdirSync(path.join(folder, "functions"));
  for (const name of ["help.css", "help.html"]) copyFileSync(path.join(taskpane, name), path.join(folder, name));
  for (const { path: name, html } of helpPages()) writeFileSync(path.join(folder, name), html);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function opened(name: string, width: number, colorScheme: "light" | "dark") {
  // What looks at the page comes from outside, which the page's policy would stop.
  const context = await browser.newContext({ viewport: { width, height: 720 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(folder, name)).href);
  return page;
}

const looked = ["help.html", "functions/index.html", "functions/shift_share.html"].flatMap((name) =>
  (["light", "dark"] as const).map((scheme) => [name, scheme] as const),
);

it.each(looked)("%s, %s, is accessible by the rules of axe-core", async (name, scheme) => {
  const page = await opened(name, 1000, scheme);
  await page.evaluate(axe);
  const violations = await page.evaluate(
    "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))",
  );
  expect(violations).toEqual([]);
  expect(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe(
    scheme === "dark" ? "rgb(31, 31, 31)" : "rgb(255, 255, 255)",
  );
  await page.context().close();
});

it("no page is wider than a window of 320 pixels, whatever stands on it", async () => {
  const page = await opened("help.html", 320, "light");
  const wide: string[] = [];
  for (const { path: name } of helpPages()) {
    await page.goto(pathToFileURL(path.join(folder, name)).href);
    if (await page.evaluate("document.documentElement.scrollWidth > innerWidth")) wide.push(name);
  }
  expect(wide).toEqual([]);
});
