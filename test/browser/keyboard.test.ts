import { PreviewInBrowser } from "./previewInBrowser";

// The grid does not always take the keyboard in time on a busy machine: then once more, in a new workbook.
jest.retryTimes(2);

let preview: PreviewInBrowser;
beforeEach(async () => {
  preview = await PreviewInBrowser.open();
});
afterEach(() => preview.close());

const focused = () => preview.pane.locator(":focus").first();

/** Presses Tab until the button has the focus; a person would not go round more than once. */
async function tabTo(name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    if (name.test((await focused().textContent()) ?? "")) return;
    await preview.page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${String(name)}.`);
}

test("the keyboard alone leads from the first screen to a ranking in the workbook, and out of the pane", async () => {
  await preview.seesHeading("Which industries drive your region?");
  await focused().waitFor();
  await tabTo(/^Try with sample data/);
  await preview.page.keyboard.press("Enter");
  await preview.seesHeading("This is what will be built");
  await preview.pane.getByText("The strongest candidates").waitFor();
  await tabTo(/^Build$/);
  await preview.page.keyboard.press("Tab");
  await preview.page.locator("#download:focus").waitFor();
  await preview.press("Build");
  await preview.seesHeading("Your ranking is in the workbook");
  await preview.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  expect(await focused().textContent()).toBe("Your ranking is in the workbook");
});
