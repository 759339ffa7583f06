import type { Format, Style } from "../../sheets/sheet";
import { wholeSheet } from "../host/model/area";
import type { SheetModel } from "../host/model/SheetModel";
import { plainStyle, type Style as ModelStyle, type StylePatch } from "../host/model/style";

const alignments: Readonly<Record<string, Style["align"]>> = { Left: "left", Center: "center", Right: "right" };
const verticals: Readonly<Record<string, Style["vertical"]>> = { Top: "top", Center: "center", Bottom: "bottom" };

export const hex = (color: string) => color.replace("#", "").toUpperCase();

/** What a style has that a cell nobody touched has not. */
export function styleOf(patch: StylePatch, plain: StylePatch = plainStyle): Style {
  const changed = <Key extends keyof ModelStyle>(key: Key) =>
    patch[key] !== undefined && patch[key] !== plain[key] ? patch[key] : undefined;
  const [underline, size, color, fill] = [
    changed("underline"),
    changed("fontSize"),
    changed("fontColor"),
    changed("fill"),
  ];
  const align = alignments[changed("horizontalAlignment") ?? ""];
  const vertical = verticals[changed("verticalAlignment") ?? ""];
  return defined({
    ...{
      bold: changed("bold"),
      italic: changed("italic"),
      size,
      wrap: changed("wrapText"),
      indent: changed("indentLevel"),
    },
    underline: underline === undefined ? undefined : underline !== "None",
    color: color === undefined ? undefined : hex(color),
    fill: typeof fill === "string" ? hex(fill) : undefined,
    numberFormat: changed("numberFormat"),
    ...{ align, vertical, borderTop: lineOf(patch.borderTop), borderBottom: lineOf(patch.borderBottom) },
  });
}

const lineOf = (border: ModelStyle["borderTop"] | undefined) =>
  border && border.style !== "None" ? hex(border.color) : undefined;

const defined = (style: { readonly [Key in keyof Style]: Style[Key] | undefined }): Style =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));

/** Cells of one look, row by row in runs; runs of the same width and look under each other are one area. */
export function formatsOf(sheet: SheetModel): Format[] {
  const open = new Map<string, { format: Format; look: ModelStyle }>();
  const found: Format[] = [];
  for (const { row, column, columns, look } of runsOf(sheet)) {
    const key = `${column} ${columns}`;
    const above = open.get(key);
    if (above && above.look === look && above.format.area.row + above.format.area.rows === row + 1) {
      const grown = { ...above.format, area: { ...above.format.area, rows: above.format.area.rows + 1 } };
      found[found.indexOf(above.format)] = grown;
      open.set(key, { format: grown, look });
    } else {
      const format = { area: { row: row + 1, column: column + 1, rows: 1, columns }, style: styleOf(look) };
      if (Object.keys(format.style).length === 0) continue;
      found.push(format);
      open.set(key, { format, look });
    }
  }
  return found;
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly look: ModelStyle;
}

function runsOf(sheet: SheetModel): Run[] {
  const runs: Run[] = [];
  for (const { row, column, content } of sheet.styles.cells.within(wholeSheet)) {
    const last = runs.at(-1);
    const goesOn = last && last.row === row && last.column + last.columns === column && last.look === content;
    if (goesOn) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, columns: 1, look: content });
  }
  return runs;
}
