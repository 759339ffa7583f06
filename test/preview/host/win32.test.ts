import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../launchChromium";
import { servePreview } from "./servePreview";

jest.setTimeout(20_000);

describe("an add-in's page as in Excel on Windows", () => {
  let browser: Browser;
  let page: Page;
  let served: Awaited<ReturnType<typeof servePreview>>;

  beforeAll(async () => {
    served = await servePreview();
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(`${served.address}win32.html`);
  });

  afterAll(async () => {
    await browser.close();
    served.close();
  });

  it("office.js finds Excel on a PC, and reads and writes", async () => {
    expect(await page.evaluate(() => window.ready)).toMatchObject({ host: "Excel", platform: "PC" });
    const name = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Ranking");
        sheet.load("name");
        await context.sync();
        return sheet.name;
      }),
    );
    expect(name).toBe("Ranking");
  });

  it("refuses with a bare number", async () => {
    const code = await page.evaluate(() => {
      window.host.faults.at(window.host.counts.syncs + 1, "cellEditMode");
      return Excel.run(async (context) => {
        context.workbook.worksheets.add();
        await context.sync();
      }).catch((error: { code: string }) => error.code);
    });
    expect(code).toBe("InvalidOperationInCellEditMode");
  });

  it("hands over the workbook's file in slices", async () => {
    const { bytes, status } = await page.evaluate(() => window.copied(1500));
    expect(bytes).toEqual(await page.evaluate(() => [...window.lastFile!]));
    expect(status).toBe("succeeded");
  });

  it("tells of changes", async () => {
    await page.evaluate(() =>
      window.host.workbook.sheets[0]!.write([{ row: 6, column: 6, content: { value: "typed" } }]),
    );
    await page.waitForFunction(() => window.changes.includes("G7"));
  });
});
