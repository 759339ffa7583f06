import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { sampleFiles } from "../../src/data/sample/sampleFiles";
import { production } from "../shell/production";
import type { ServedPane } from "../shell/servePane";
import { servePane } from "../shell/servePane";
import { press, views } from "./paneViews";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let pane: ServedPane;

beforeAll(async () => {
  pane = await servePane(production.folder);
});

afterAll(async () => {
  await pane.browser.close();
});

/** Opens every view in turn. */
async function walk(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  await page.goto("https://example.org/lmi/taskpane.html");
  for (const { name, go, heading } of views) {
    await go(page);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await look(name);
  }
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

declare global {
  interface Window {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  }
}

/** What is wider than the window. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const outside = [...document.querySelectorAll("main *, header *, footer *")].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
    );
    const scrolls = document.documentElement.scrollWidth > window.innerWidth;
    return scrolls ? outside.slice(-3).map((element) => element.outerHTML.slice(0, 120)) : [];
  });

describe("the built pane", () => {
  // On a busy machine another process may hold the processor for longer than the page may take.
  jest.retryTimes(2);

  it("comes up in a plain browser and says that it needs Excel", async () => {
    const { page } = pane;
    await page.goto("https://example.org/lmi/taskpane.html");
    await page.getByText("This pane works in Excel").waitFor();
    expect(await page.getByRole("button", { name: "Rank industries" }).count()).toBe(1);
  });

  it.each([
    ["dark", 350],
    ["light", 320],
  ] as const)("gives axe-core nothing to say in any view, %s at %i px", async (colorScheme, width) => {
    const { page } = pane;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 700 });
    const found: string[] = [];
    await walk(page, async (view) => {
      found.push(...(await findings(page)).map((finding) => `${view}: ${finding}`));
    });
    expect(found).toEqual([]);
  });

  it.each([
    ["270 px", 270],
    ["350 px at 200 %", 175],
  ])("does not scroll sideways at %s", async (_, width) => {
    const { page } = pane;
    await page.setViewportSize({ width, height: 700 });
    const found: string[] = [];
    await walk(page, async (view) => {
      found.push(...(await tooWide(page)).map((element) => `${view}: ${element}`));
    });
    expect(found).toEqual([]);
  });

  it("leads from the first view to the preview and through the steps by keyboard alone", async () => {
    const { page } = pane;
    await page.setViewportSize({ width: 350, height: 700 });
    await page.goto("https://example.org/lmi/taskpane.html");
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    const tabTo = async (words: string) => {
      for (let presses = 0; presses < 80 && !(await focused()).startsWith(words); presses += 1)
        await page.keyboard.press("Tab");
      expect(await focused()).toContain(words);
    };
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await focused()).toBe("Which industries drive your region?");
    await tabTo("Try with sample data");
    await page.keyboard.press("Enter");
    await page.getByText("Nothing has been changed yet").waitFor();
    expect(await focused()).toBe("This is what will be built");
    await tabTo("Back");
    await page.keyboard.press("Enter");
    await page.getByText("Total 100").waitFor();
    expect(await focused()).toBe("What makes an industry a driver?");
    await tabTo("Next: Preview");
    await page.keyboard.press("Space");
    await page.getByText("Nothing has been changed yet").waitFor();
    expect(await focused()).toBe("This is what will be built");
  });

  it("answers within 100 ms while 75 files are read, and shows how far it is", async () => {
    const { page } = pane;
    await page.goto("https://example.org/lmi/taskpane.html");
    await press(page, /Rank industries/);
    await page.getByText("Drop files or folders here").waitFor();
    const folder = mkdtempSync(path.join(tmpdir(), "files-"));
    const texts = sampleFiles().map(({ text }) => text);
    const files = Array.from({ length: 75 }, (_, index) => path.join(folder, `file ${index}.csv`));
    files.forEach((file, index) => writeFileSync(file, texts[index % texts.length]!));
    await page.evaluate(() => {
      const gaps: number[] = [];
      let last = performance.now();
      const tick = () => {
        const now = performance.now();
        gaps.push(now - last);
        last = now;
        setTimeout(tick, 0);
      };
      Object.assign(window, { gaps });
      tick();
    });
    await page.locator("input[type=file]").first().setInputFiles(files);
    await page.getByText("75 files were read").waitFor();
    rmSync(folder, { recursive: true });
    const longest = await page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps));
    expect(longest).toBeLessThan(100);
  });
});
