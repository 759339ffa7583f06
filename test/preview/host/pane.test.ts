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
    /** What the host last made of its workbook. */
    lastFile?: Uint8Array;
    copied(sliceSize: number): Promise<{ bytes: number[]; status: string; slices: number }>;
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

  it("hands over the workbook's file in slices", async () => {
    const { bytes, status, slices } = await frame.evaluate(() => window.copied(1500));
    expect(slices).toBe(Math.ceil(bytes.length / 1500));
    expect(bytes).toEqual(await page.evaluate(() => [...window.lastFile!]));
    expect(status).toBe("succeeded");
  });

  it("keeps no more than two copies, and none of another kind", async () => {
    const codes = await frame.evaluate(async () => {
      const taken = (type: string) =>
        new Promise<Office.AsyncResult<Office.File>>((resolve) =>
          Office.context.document.getFileAsync(type as unknown as Office.FileType, resolve),
        );
      const files = [await taken("compressed"), await taken("compressed")];
      const refused = [await taken("compressed"), await taken("pdf")];
      await Promise.all(files.map(({ value }) => new Promise((resolve) => value.closeAsync(resolve))));
      return [...refused, await taken("compressed")].map(({ error }) => error?.code ?? "given");
    });
    expect(codes).toEqual([11000, 1009, "given"]);
  });

  it("opens a workbook of the add-in's making", async () => {
    await frame.evaluate((file) => Excel.createWorkbook(file), Buffer.from("PK\x03\x04 and so on").toString("base64"));
    const [file] = await page.evaluate(() => window.host.workbook.openedFiles.map((bytes) => [...bytes]));
    expect(Buffer.from(file!).toString("latin1")).toBe("PK\x03\x04 and so on");
    const code = await frame.evaluate(() => Excel.createWorkbook("PK").catch((error: { code: string }) => error.code));
    expect(code).toBe("InvalidArgument");
  });

  it("sends nothing to anybody else", () => {
    expect(strangers).toEqual([]);
  });
});
