/** @jest-environment jsdom */
import { exampleHelp } from "../../src/help/exampleHelp";
import { helpPages } from "../../src/help/helpPages";
import { functionHelp } from "../../src/help/functionHelp";
import { shownCell } from "../../src/help/shownCell";
import { element } from "../../src/help/markup";
import { measures } from "../../src/measures/index";

const pages = new Map(helpPages().map(({ path, html }) => [path, html]));
const parsed = new Map([...pages].map(([path, html]) => [path, new DOMParser().parseFromString(html, "text/html")]));
const pageOf = (name: string) => parsed.get(`functions/${name.toLowerCase()}.html`)!;
const texts = (page: ParentNode, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

it("there is a page for every function, and one that lists them", () => {
  const wanted = measures.map(({ name }) => `functions/${name.toLowerCase()}.html`);
  expect([...pages.keys()].sort()).toEqual(["functions/index.html", ...wanted].sort());
  const listed = texts(parsed.get("functions/index.html")!, "dl.functions code");
  expect(listed).toEqual(measures.map(({ name }) => name));
});

describe.each([...parsed])("%s", (path, page) => {
  it("is whole HTML: a reader and a writer of it agree", () => {
    const { outerHTML } = page.documentElement;
    // A reader mends what is broken; what needs no mending comes out as it went in.
    const wanted = pages.get(path)!.replace("<!doctype html>\n", "").trim();
    expect(outerHTML.replace(/\s*<\/body>/, "</body>")).toBe(wanted.replaceAll("&quot;", '"'));
  });

  it("has one heading of its own, a title, a language, and runs nothing", () => {
    expect(texts(page, "h1")).toHaveLength(1);
    expect(page.title).toContain(texts(page, "h1")[0]);
    expect(page.documentElement.lang).toBe("en");
    expect(page.querySelectorAll("script, style, iframe, object, [style], [onclick]")).toHaveLength(0);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute("content");
    expect(policy).toBe("default-src 'none'; style-src 'self'; img-src 'self'");
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leads only to pages that there are", () => {
    const known = new Set([...pages.keys(), "help.html", "help.css", "assets/icon-32.png"]);
    const addresses = [...page.querySelectorAll("[href]")].map((each) => each.getAttribute("href")!);
    const found = addresses.map((address) => new URL(address, `https://example.org/${path}`).pathname.slice(1));
    expect(found.filter((address) => !known.has(address))).toEqual([]);
  });
});

describe.each(measures.map((measure) => [measure.name, measure] as const))("the page of %s", (name, measure) => {
  const page = pageOf(name);

  it("has every part", () => {
    const wanted = ["How to read it", "Formula", "Arguments", "Worked example", "In odd cases"];
    const last = [
      "The same in Excel's own functions",
      ...(measure.peers ? ["How other packages differ"] : []),
      "Source",
    ];
    expect(texts(page, "section h2")).toEqual([...wanted, ...last]);
    for (const section of page.querySelectorAll("section")) expect(section.children.length).toBeGreaterThan(1);
    const said = page.querySelector("main")!.textContent;
    const parts = [measure.summary, measure.reading, measure.formula, measure.source, ...measure.edgeCases];
    expect(parts.filter((part) => !said.includes(part))).toEqual([]);
    expect(texts(page, "dl.arguments dt code")).toEqual(functionHelp(measure).arguments.map((each) => each.name));
  });

  it("shows the worked example: what is given, the call, what comes out", () => {
    const { arguments: laid, call, result } = exampleHelp(measure);
    const given = texts(page, "table.cells td.input").sort();
    expect(given).toEqual(laid.flatMap(({ cells }) => cells.flat().map(shownCell)).sort());
    expect(texts(page, "section pre")).toContain(call);
    const shown = [...page.querySelectorAll("table.result tbody tr")].map((row) => texts(row, "td"));
    expect(shown).toEqual(
      result.map((cells) => cells.map((cell) => (typeof cell === "object" ? cell.error : shownCell(cell)))),
    );
  });
});

it("a text is never markup", () => {
  expect(element("p", { title: '"<' }, '<b>&"').html).toBe('<p title="&quot;&lt;">&lt;b&gt;&amp;&quot;</p>');
});
