import type { Page } from "playwright-core";

/** Presses the first button of a name. */
export const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

/** Each view and how one gets there from the one before. */
export const views: readonly {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
  readonly heading: string;
}[] = [
  { name: "home", go: async () => undefined, heading: "Which industries drive your region?" },
  { name: "help", go: (page) => press(page, "Help"), heading: "How does this help you?" },
  {
    name: "functions",
    go: async (page) => {
      await press(page, "Home");
      await press(page, /Write a formula/);
      await page.locator("summary").first().click();
    },
    heading: "Which figure do you need?",
  },
  {
    name: "functions, none found",
    go: (page) => page.getByLabel("Search").fill("xyzzy"),
    heading: "Which figure do you need?",
  },
  {
    name: "formula",
    go: async (page) => {
      await page.getByLabel("Search").fill("shift-share");
      await press(page, /^Shift-share SHIFT_SHARE/);
      await page.getByText("More choices").click();
      await page.getByRole("textbox", { name: /^Region, start/ }).fill("jobs");
      await page.getByRole("textbox", { name: /^Region, end/ }).fill("C2:C9");
    },
    heading: "Shift-share",
  },
  {
    name: "scan, refused",
    go: async (page) => {
      await press(page, "Home");
      await press(page, /^Stakeholder scan/);
      await press(page, "Next: Who");
    },
    heading: "Which industry is the partnership for?",
  },
  {
    name: "scan, groups",
    go: async (page) => {
      await page.getByLabel("Industry").fill("Hospitals");
      await press(page, "Next: Who");
      await press(page, "Next: Groups");
    },
    heading: "Which groups belong at the table?",
  },
  {
    name: "scan, list",
    go: async (page) => {
      await press(page, "Next: List");
      await page.getByLabel("Paste your list").fill("Organisation\tCategory\nMercy\tVendor\nMERCY\tLabor union");
      await press(page, "Use this list");
      await page.getByText("What each column is").click();
    },
    heading: "Do you have a list already?",
  },
  { name: "scan, preview", go: (page) => press(page, "Next: Preview"), heading: "This is what will be built" },
  {
    name: "one sheet",
    go: async (page) => {
      await press(page, "Home");
      await press(page, /^Add one sheet/);
    },
    heading: "Which sheet do you need?",
  },
  {
    name: "share",
    go: async (page) => {
      await press(page, "Home");
      await press(page, /^Check before sharing/);
    },
    heading: "Check before sharing",
  },
  {
    name: "data, empty",
    go: async (page) => {
      await press(page, "Home");
      await press(page, /Rank industries/);
    },
    heading: "Start with your QCEW files",
  },
  { name: "data, refused", go: (page) => press(page, "Next: Region"), heading: "Start with your QCEW files" },
  {
    name: "preview",
    go: async (page) => {
      await press(page, "Home");
      await press(page, /Try with sample data/);
      await page.getByText("Nothing has been changed yet").waitFor();
      await page.getByText("Where the score comes from").first().click();
      await page.getByText("The map in words").click();
    },
    heading: "This is what will be built",
  },
  { name: "criteria", go: (page) => press(page, "Criteria"), heading: "What makes an industry a driver?" },
  {
    name: "criteria, refused",
    go: async (page) => {
      await page.getByLabel("Growth", { exact: true }).fill("abc");
      await press(page, "Next: Preview");
    },
    heading: "What makes an industry a driver?",
  },
  {
    name: "region",
    go: async (page) => {
      await press(page, "Region");
      await page.getByText("Withheld figures").waitFor();
    },
    heading: "Which counties are your region?",
  },
  { name: "data, read", go: (page) => press(page, "Data"), heading: "Start with your QCEW files" },
];
