import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { launchChromium } from "../launchChromium";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};
const officeFolder = path.join(__dirname, "..", "..", "node_modules", "@microsoft", "office-js", "dist");
const host = "https://example.org/lmi/";
const office = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** A built pane in a browser, and every address that it asked for. */
export interface ServedPane {
  readonly browser: Browser;
  readonly page: Page;
  readonly asked: string[];
}

function answer(route: Route, file: string): Promise<void> {
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  return route.fulfill({ body: readFileSync(file), contentType: types[path.extname(file)] ?? "text/plain" });
}

/** Opens the files of a folder as a browser would from https://example.org/lmi, with Microsoft's own office.js beside them. */
export async function servePane(folder: string): Promise<ServedPane> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
  const asked: string[] = [];
  await page.route("**/*", (route) => {
    const address = route.request().url().replace(/\?.*/, "");
    asked.push(address);
    if (address.startsWith(host)) return answer(route, path.join(folder, address.slice(host.length)));
    if (address.startsWith(office)) return answer(route, path.join(officeFolder, address.slice(office.length)));
    return route.abort();
  });
  return { browser, page, asked };
}
