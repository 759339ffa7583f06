import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { visited } from "./addresses";
import { production } from "./production";
import { build } from "./runNode";
import { servePane, type ServedPane } from "./servePane";

const { folder, host, stats } = production;
const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
const files = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => path.extname(name) !== "");
const texts = () => files().filter((name) => !name.endsWith(".png"));

interface Module {
  readonly name?: string;
  readonly modules?: readonly Module[];
}
/** Where every module of the build came from, those joined into one included. */
const sources = (modules: readonly Module[]): string[] =>
  modules.flatMap(({ name, modules: inner }) => [name ?? "", ...sources(inner ?? [])]);

let modules: string[] = [];
let firstLoad: string[] = [];
beforeAll(() => {
  const { chunks } = JSON.parse(readFileSync(stats, "utf8")) as { chunks: readonly (Module & { initial: boolean })[] };
  modules = sources(chunks);
  firstLoad = sources(chunks.filter(({ initial }) => initial));
});

describe("the production build", () => {
  it("makes what Excel asks for", () => {
    const asked = ["taskpane.html", "taskpane.js", "functions.js", "functions.json", "help.html", "manifest.xml"];
    expect(asked.filter((name) => !existsSync(path.join(folder, name)))).toEqual([]);
  });

  it("has the pane in it, but nothing of the preview", () => {
    expect(modules.some((name) => name.includes("src/taskpane/taskpane.tsx"))).toBe(true);
    expect(modules.filter((name) => /src\/preview|univer|office-js\//.test(name))).toEqual([]);
    expect(texts().filter((name) => /univer(js|sheet)/i.test(read(name)))).toEqual([]);
  });

  it("keeps the reading of files out of the page: it is in the worker", () => {
    const readers = (names: readonly string[]) => names.filter((name) => /src\/(data|xlsx)\//.test(name));
    expect(readers(modules)).toContain("./src/data/readQcew.ts");
    expect(firstLoad).toContain("./src/taskpane/taskpane.tsx");
    expect(readers(firstLoad)).toEqual([]);
  });

  it("names no host but its own and Microsoft's for office.js", () => {
    const found = texts().flatMap((name) => visited(read(name), host, office, new URL(office).origin));
    expect(found).toEqual([]);
    expect(visited("fetch('https://example.com/x'); new WebSocket(`wss://example.com`)", host)).toHaveLength(2);
  });

  it("loads office.js first, then the functions, then the pane, all as files", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];
    expect(scripts.map(([, words]) => /src="([^"?]+)/.exec(words!)?.[1])).toEqual([
      office,
      "functions.js",
      "taskpane.js",
    ]);
    expect(scripts.map(([, words]) => /\b(defer|async)\b/.exec(words!)?.[1])).toEqual([undefined, "defer", "defer"]);
    expect(scripts.filter(([, , inline]) => inline!.trim() !== "")).toEqual([]);
  });

  it("has a policy without exceptions before anything is loaded", () => {
    const page = read("taskpane.html");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' ${new URL(office).origin};`);
    expect(policy).not.toMatch(/unsafe|\*|http:/);
    const guide = readFileSync(path.join(__dirname, "..", "..", "docs", "install.md"), "utf8");
    expect(guide).toContain(`Content-Security-Policy: ${policy}\n`);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<(script|link)\b/));
  });

  it("has a manifest that is valid, on the host given, and names only files of the build", () => {
    const manifest = read("manifest.xml");
    const schema = path.join(__dirname, "..", "..", "..", "shared", "manifest-xsd", "OfficeAppManifestV1_1.xsd");
    if (existsSync(schema))
      execFileSync("xmllint", ["--noout", "--nonet", "--schema", schema, path.join(folder, "manifest.xml")], {
        stdio: "pipe",
      });
    const addresses = [...manifest.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(`${host}/`))).toEqual([]);
    expect(addresses.filter((address) => !existsSync(path.join(folder, address.slice(host.length))))).toEqual([]);
    expect(manifest).not.toContain("localhost");
  });

  it("has a help page for every function of functions.json, on the host given", () => {
    interface Described {
      readonly name: string;
      readonly description: string;
      readonly helpUrl: string;
    }
    const { functions } = JSON.parse(read("functions.json")) as { functions: Described[] };
    expect(read("functions.json")).not.toContain("localhost");
    expect(functions.filter(({ helpUrl }) => !helpUrl.startsWith(`${host}/functions/`))).toEqual([]);
    const pages = functions.map(({ helpUrl }) => helpUrl.slice(host.length + 1));
    expect(pages.filter((name) => !existsSync(path.join(folder, name)))).toEqual([]);
    const emitted = files().filter((name) => name.startsWith("functions/"));
    expect(emitted.sort()).toEqual([...pages, "functions/index.html"].sort());
    const list = read("functions/index.html").replaceAll("&quot;", '"');
    expect(functions.filter(({ name, description }) => !list.includes(name) || !list.includes(description))).toEqual(
      [],
    );
    expect(read("help.html")).toContain('href="functions/index.html"');
  });

  it("refuses a host that Excel would refuse, and says what one looks like", () => {
    const { code, output } = build(`${folder}-refused`, "--env", "host=http://example.org");
    expect(output).toContain(
      `--env host is an https address such as https://example.org/lmi, not "http://example.org"`,
    );
    expect(code).not.toBe(0);
  });
});

describe("the pane in a browser", () => {
  let pane: ServedPane;
  const violations: string[] = [];
  const errors: string[] = [];
  beforeAll(async () => {
    pane = await servePane(folder);
    pane.page.on("pageerror", ({ message }) => errors.push(message));
    await pane.page.exposeFunction("violated", (what: string) => violations.push(what));
    await pane.page.addInitScript(
      'addEventListener("securitypolicyviolation", (e) => violated(e.effectiveDirective + " " + e.sourceFile))',
    );
    await pane.page.goto(`${host}/taskpane.html`);
    await pane.page.waitForSelector("#root button");
  });
  afterAll(() => pane.browser.close());

  it("opens without an error and keeps to its own policy; what is stopped are usage reports of office.js", () => {
    expect(errors).toEqual([]);
    expect(violations.filter((what) => what.includes(host))).toEqual([]);
    expect(violations.filter((what) => /^(script|worker|img)-src/.test(what))).toEqual([]);
  });

  it("asks only its own host and Microsoft's", () => {
    const others = pane.asked.filter(
      (address) => !address.startsWith(host) && !address.startsWith(path.dirname(office)),
    );
    expect(others).toEqual([]);
  });

  it("has its styles: the policy lets Fluent's through", async () => {
    const families = await pane.page.$$eval("#root button", (buttons) =>
      buttons.map((button) => getComputedStyle(button).fontFamily),
    );
    expect(families.filter((family) => !family.includes("Segoe UI"))).toEqual([]);
  });

  it("knows the buttons of the ribbon and the functions", async () => {
    const known = await pane.page.evaluate(
      "({ buttons: Object.keys(Office.actions._association.mappings), functions: Object.keys(CustomFunctions._association.mappings) })",
    );
    const { functions } = JSON.parse(read("functions.json")) as { functions: { name: string }[] };
    expect(known).toEqual({
      buttons: [
        ...["OPENHOME", "OPENRANK", "OPENSTAKEHOLDERS", "OPENADDSHEET", "OPENFORMULA"],
        ...["OPENWHY", "OPENSHARE", "OPENBUILDAGAIN", "OPENREMOVE"],
      ],
      functions: functions.map(({ name }) => name),
    });
  });

  it("still says what to do where Microsoft's office.js cannot be reached", async () => {
    const page = await pane.browser.newPage();
    await page.route("**/*", (route) => {
      const address = route.request().url();
      if (!address.startsWith(host)) return route.abort();
      const file = path.join(folder, new URL(address).pathname.replace("/lmi/", ""));
      return route.fulfill({ path: file });
    });
    await page.goto(`${host}/taskpane.html`);
    await expect(page.waitForFunction("document.body.innerText.trim().length > 40")).resolves.toBeTruthy();
  });
});
