import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import path from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { launchChromium } from "../launchChromium";
import { serve } from "../../src/preview/server/serve";
import type { CellValue } from "../libreoffice/recalculate";
import type { WorkbookValues } from "../sheets/workbookValues";

/** Where the pictures of every step are put, to be looked at. */
const pictures = process.env["PICTURES"] ?? path.join("node_modules", ".cache", "preview", "pictures");

/** The preview as `npm start` serves it, in a real browser. */
export class PreviewInBrowser {
  /** Every address the page asked for, and what went wrong in it. */
  readonly asked: string[] = [];
  readonly complaints: string[] = [];

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly address: string,
    readonly page: Page,
  ) {
    page.on("request", (request) => this.asked.push(request.url()));
    page.on("pageerror", ({ message }) => this.complaints.push(message));
  }

  static async open(options: BrowserContextOptions = {}): Promise<PreviewInBrowser> {
    const { server, address } = await serve(3400);
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, ...options });
    const preview = new PreviewInBrowser(server, browser, address, page);
    await page.goto(address);
    return preview;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  /** Presses a button of the pane. */
  press(name: string | RegExp): Promise<void> {
    return this.pane
      .getByRole("button", typeof name === "string" ? { name, exact: true } : { name })
      .first()
      .click();
  }

  async seesHeading(name: string | RegExp): Promise<void> {
    await this.pane.getByRole("heading", { level: 1, name }).waitFor();
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`) });
  }

  /** The workbook as a file. */
  async download(): Promise<Buffer> {
    const [file] = await Promise.all([this.page.waitForEvent("download"), this.page.locator("#download").click()]);
    return readFile(await file.path());
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => preview.host.workbook.sheets.map(({ name }) => name));
  }

  /** Waits until all formulas are worked out. */
  settled(): Promise<void> {
    return this.page.evaluate(() => preview.calculator.settle());
  }

  /** Every value in the workbook, once all formulas are worked out. */
  async values(): Promise<WorkbookValues> {
    await this.settled();
    const sheets = await this.page.evaluate(() => {
      const { host } = preview;
      const everything = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
      return host.workbook.sheets.map(({ name, cells }) => ({
        name,
        cells: [...cells.within(everything)].map(({ row, column, content }) => [row, column, content.value] as const),
      }));
    });
    const found = new Map(
      sheets.flatMap(({ name, cells }) =>
        cells.map(([row, column, value]) => [`${name}!${row + 1},${column + 1}`, value] as const),
      ),
    );
    return (sheet, row, column) => {
      const value = found.get(`${sheet}!${row},${column}`) ?? null;
      if (value !== null && typeof value === "object") return value.error;
      return value === "" ? null : value;
    };
  }

  /** Types into a cell as a person does: sheet tab, name box, keys; and again if the grid was not ready for the keys. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await this.goTo(sheet, address);
      // The grid takes the keyboard a moment after the name box has let go of it.
      await this.page.waitForTimeout(400 * attempt);
      await this.page.keyboard.type(text);
      await this.page.keyboard.press("Enter");
      if (await this.holds(sheet, address, text)) return;
      await this.page.keyboard.press("Escape");
    }
    throw new Error(`${sheet}!${address} did not take "${text}".`);
  }

  /** Chooses from a cell's dropdown. */
  async choose(sheet: string, address: string, option: string): Promise<void> {
    await this.goTo(sheet, address);
    await this.page.waitForTimeout(800);
    await this.page.keyboard.press("F2");
    await this.page.getByText(option, { exact: true }).last().click();
    if (!(await this.holds(sheet, address, option))) throw new Error(`${sheet}!${address} did not take "${option}".`);
  }

  private holds(sheet: string, address: string, text: string): Promise<boolean> {
    const arrived = this.page.waitForFunction(
      ({ sheet, row, column, text }) => {
        const typed = preview.host.workbook.sheets.find(({ name }) => name === sheet)!.cells.get(row, column);
        return String(typed?.formula ?? typed?.value) === text;
      },
      { sheet, ...cellAt(address), text },
      { timeout: 5_000 },
    );
    return arrived.then(
      () => true,
      () => false,
    );
  }

  async goTo(sheet: string, address: string): Promise<void> {
    await this.page.locator("#grid").getByText(sheet, { exact: true }).last().click();
    const nameBox = this.page.locator("#grid input").first();
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await this.page.waitForFunction(
      ({ sheet, row, column }) => {
        const { selection } = preview.host.workbook;
        return selection.sheet.name === sheet && selection.area.row === row && selection.area.column === column;
      },
      { sheet, ...cellAt(address) },
    );
  }
}

/** What the page lays open for its console and for tests. */
interface InPage {
  readonly host: {
    readonly workbook: {
      readonly selection: { readonly sheet: { readonly name: string }; readonly area: { row: number; column: number } };
      readonly sheets: readonly {
        readonly name: string;
        readonly cells: {
          get(row: number, column: number): { value: HostValue; formula?: string } | undefined;
          within(area: object): Iterable<{ row: number; column: number; content: { value: HostValue } }>;
        };
      }[];
    };
  };
  readonly calculator: { settle(): Promise<void> };
}

type HostValue = CellValue | { readonly error: string };

/** In the page, not here: functions given to `evaluate` find it there. */
declare const preview: InPage;

/** "C25" as the host counts, from 0. */
function cellAt(address: string) {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters!].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}
