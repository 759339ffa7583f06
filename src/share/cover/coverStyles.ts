import { palette } from "../../sheets/style";
import { element } from "../../xlsx/element";
import type { Draft } from "../copy/Draft";
import { child, type XmlNode } from "../xml/XmlNode";

/** Numbers of cell formats. */
export interface CoverStyles {
  readonly heading: number;
  readonly header: number;
  readonly wrapped: number;
}

const ACCENT = `FF${palette.accent}`;

/** Puts the looks of the note behind those that the workbook has, in its own type face. */
export function coverStyles(draft: Draft): CoverStyles {
  const [part] = draft.book.pack.related(draft.book.workbook.path, "styles");
  const lists = ["fonts", "fills", "cellXfs"].map((name) => child(part?.root, name));
  const [fonts, fills, formats] = lists;
  if (!part || !fonts || !fills || !formats) return { heading: 0, header: 0, wrapped: 0 };
  const prefix = part.root.prefix;
  const edits = draft.edits(part);
  const add = (list: XmlNode, markup: readonly string[]): number => {
    edits.append(list, markup.join(""));
    edits.setAttribute(list, "count", String(list.children.length + markup.length));
    return list.children.length;
  };
  const x = (name: string, attributes: Readonly<Record<string, string | number>>, ...content: readonly string[]) =>
    element(prefix + name, attributes, ...content);
  const face = faceOf(fonts.children[0], part.text);
  const colored = (rgb: string, size: string) => x("font", {}, x("b", {}), size, x("color", { rgb }), face.name);
  const font = add(fonts, [colored(ACCENT, x("sz", { val: 12 })), colored("FFFFFFFF", face.size)]);
  const fill = add(fills, [
    x(
      "fill",
      {},
      x("patternFill", { patternType: "solid" }, x("fgColor", { rgb: ACCENT }), x("bgColor", { indexed: 64 })),
    ),
  ]);
  const format = (fontId: number, fillId: number, ...alignment: readonly string[]) =>
    x(
      "xf",
      { numFmtId: 0, fontId, fillId, borderId: 0, xfId: 0, applyFont: 1, applyFill: 1, applyAlignment: 1 },
      ...alignment,
    );
  const wrap = x("alignment", { vertical: "top", wrapText: 1 });
  const first = add(formats, [format(font, 0), format(font + 1, fill, wrap), format(0, 0, wrap)]);
  return { heading: first, header: first + 1, wrapped: first + 2 };
}

/** The markup of the type face and size of the workbook's first font. */
function faceOf(font: XmlNode | undefined, text: string): { readonly name: string; readonly size: string } {
  const markup = (...names: readonly string[]) =>
    (font?.children ?? [])
      .filter(({ name }) => names.includes(name))
      .map(({ start, end }) => text.slice(start, end))
      .join("");
  return { name: markup("name", "family", "scheme"), size: markup("sz") };
}
