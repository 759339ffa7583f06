import { element, type Markup } from "./markup";

/** A page of its own: the file it is, and the whole document. */
export interface HelpPage {
  /** From the add-in's folder. */
  readonly path: string;
  readonly html: string;
}

/** Where a function's page lies, beside those of the other functions. */
export const fileOf = (name: string) => `${name.toLowerCase()}.html`;

export const link = (address: string, words: string, attributes = {}): Markup =>
  element("a", { href: address, ...attributes }, words);

interface Frame {
  readonly file: string;
  readonly title: string;
  /** From the help's first page to here. */
  readonly way: readonly Markup[];
  readonly content: readonly (Markup | null)[];
}

/** A page as a browser wants it. It loads a style sheet and an icon, and runs nothing. */
export function helpPage({ file, title, way, content }: Frame): HelpPage {
  const policy = "default-src 'none'; style-src 'self'; img-src 'self'";
  const page = element(
    "html",
    { lang: "en" },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("title", {}, title),
      element("link", { rel: "stylesheet", href: "../help.css" }),
      element("link", { rel: "icon", href: "../assets/icon-32.png" }),
    ),
    element(
      "body",
      {},
      element(
        "nav",
        { class: "way", "aria-label": "Where you are" },
        element("ol", {}, ...way.map((step) => element("li", {}, step))),
      ),
      element("main", {}, ...content),
    ),
  );
  return { path: `functions/${file}`, html: `<!doctype html>\n${page.html}\n` };
}
