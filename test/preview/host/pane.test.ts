import type { Browser, Frame, Page } from "playwright-core";
import { launchChromium } from "../../launchChromium";
import type { Host } from "../../../src/preview/host/createHost";
import type { Pane } from "../../../src/preview/host/transports/Pane";
import { servePreview } from "./servePreview";

declare global {
  interface Window {
    host: Host;
    pane: Pane;
    ready: Promise<unknown>;
    heard?: string;
    changes: string[];
  }
}

jest.setTimeout(20_000);

describe("the pane in Chromium, as in Excel on the web", () => {
  let browser: Browser;
  let page: Page;
  let frame: Frame;
  let served: Awaited<ReturnType<typeof servePreview>>;
  const strangers: string[] = [];

  beforeAll(async () => {
    served = await servePreview();
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("request", (request) => {
      if (!request.url().startsWith(served.address)) strangers.push(request.url());
    });
    await page.goto(served.address);
    frame = (await (await page.waitForSelector("iframe")).contentFrame())!;
    await frame.waitForFunction(() => window.ready instanceof Promise);
  });

  afterAll(async () => {
    await browser.close();
    served.close();
  });

  it("office.js finds Excel, and asks for requirement sets", async () => {
    expect(await frame.evaluate(() => window.ready)).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    const sets = await frame.evaluate(() =>
      ["1.12", "1.13"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
    );
    expect(sets).toEqual([true, false]);
  });

  it("reads and writes the page's workbook", async () => {
    const values = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
        range.values = [["Jobs", 12]];
        range.load("values");
        await context.sync();
        return range.values;
      }),
    );
    expect(values).toEqual([["Jobs", 12]]);
    expect(await page.evaluate(() => window.host.workbook.sheets[0]!.cells.get(0, 1)?.value)).toBe(12);
  });

  it("hears of what the person types and selects", async () => {
    await page.evaluate(() => {
      const sheet = window.host.workbook.sheets[0]!;
      sheet.write([{ row: 2, column: 2, content: { value: "typed" } }]);
      window.host.workbook.select(sheet, { row: 4, column: 0, rows: 1, columns: 1 });
    });
    await frame.waitForFunction(() => window.changes.includes("C3") && window.changes.includes("selection"));
  });

  it("does what a ribbon button says, and tells when it is done", async () => {
    await page.evaluate(() => window.pane.runAction("openHome", "HomeButton"));
    expect(await frame.evaluate(() => window.heard)).toBe("HomeButton");
  });

  it("calls custom functions", async () => {
    expect(await page.evaluate(() => window.host.customFunctions.call("ADD", [1, 2]))).toEqual([[3]]);
    expect(await page.evaluate(() => window.host.customFunctions.call("ADD", [1]))).toEqual([[101]]);
  });

  it("is told to show and to hide the pane", async () => {
    await frame.evaluate(() => Office.addin.hide());
    expect(await page.evaluate(() => window.host.runtime.state)).toBe("Background");
    await frame.evaluate(() => Office.addin.showAsTaskpane());
    expect(await page.evaluate(() => window.host.runtime.state)).toBe("Visible");
  });

  it("refuses whole requests with Excel's numbers", async () => {
    const faults = ["payloadTooBig", "cellEditMode", "sessionLost", "throttled", "permissionDenied"] as const;
    const codes = [];
    for (const fault of faults) {
      await page.evaluate((name) => window.host.faults.at(window.host.counts.syncs + 1, name), fault);
      codes.push(
        await frame.evaluate(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.add();
            await context.sync();
          }).catch((error: { code: string }) => error.code),
        ),
      );
    }
    expect(codes).toEqual([
      ...["RequestPayloadSizeLimitExceeded", "InvalidOperationInCellEditMode", "InvalidOrTimedOutSession"],
      ...["ActivityLimitReached", "AccessDenied"],
    ]);
    expect(await page.evaluate(() => window.host.workbook.sheets.length)).toBe(1);
  });

  it("sends nothing to anybody else", () => {
    expect(strangers).toEqual([]);
  });
});
