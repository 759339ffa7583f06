import type { Area } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { cellsOf } from "./cellsOf";

const FORMAT = [
  ...["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel", "shrinkToFit", "textOrientation"],
] as const;
const FONT = ["name", "size", "color", "bold", "italic", "underline", "strikethrough"] as const;
const BORDERS = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** How cells that look alike look, in Office.js's own words: what a person sets on a cell. */
export interface AreaLook {
  readonly area: Area;
  readonly numberFormat: unknown;
  readonly format: Readonly<Record<string, unknown>>;
  readonly font: Readonly<Record<string, unknown>>;
  readonly fill: string;
  readonly borders: readonly Readonly<Record<"style" | "color" | "weight", string>>[];
}

/** So many questions go into one request. */
const AREAS_AT_ONCE = 400;

/** How areas of sheets look; one that does not look alike everywhere is told cell by cell. */
export async function readLooks(
  context: Excel.RequestContext,
  sheets: readonly { readonly worksheet: Excel.Worksheet; readonly areas: readonly Area[] }[],
): Promise<AreaLook[][]> {
  const questions = sheets.flatMap(({ worksheet, areas }, at) => areas.map((area) => ({ at, worksheet, area })));
  const looks = sheets.map((): AreaLook[] => []);
  const mixed = sheets.map(({ worksheet }) => ({ worksheet, areas: [] as Area[] }));
  for (let start = 0; start < questions.length; start += AREAS_AT_ONCE) {
    const asked = questions.slice(start, start + AREAS_AT_ONCE);
    const answers = asked.map(({ worksheet, area }) => askLook(worksheet, area));
    // One question per area: the request must stay below 5 MB.
    await context.sync();
    for (const [index, { at }] of asked.entries()) {
      const look = answers[index]!();
      if (isMixed(look)) mixed[at]!.areas.push(...cellsOf(look.area));
      else looks[at]!.push(look);
    }
  }
  if (mixed.every(({ areas }) => areas.length === 0)) return looks;
  const single = await readLooks(context, mixed);
  return looks.map((alike, at) => [...alike, ...single[at]!]);
}

function askLook(worksheet: Excel.Worksheet, area: Area): () => AreaLook {
  const range = worksheet.getRange(areaAddress(area)).load("numberFormat");
  range.format.load(FORMAT.join(","));
  range.format.font.load(FONT.join(","));
  range.format.fill.load("color");
  const borders = BORDERS.map((side) => range.format.borders.getItem(side).load("style,color,weight"));
  const picked = (from: object, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, (from as Record<string, unknown>)[key]]));
  return () => {
    const formats = new Set(range.numberFormat.flat());
    return {
      area,
      numberFormat: formats.size === 1 ? [...formats][0] : null,
      format: picked(range.format, FORMAT),
      font: picked(range.format.font, FONT),
      fill: range.format.fill.color,
      borders: borders.map(({ style, color, weight }) => ({ style, color, weight })),
    };
  };
}

/** Excel tells nothing of what differs within an area; lines around one are not those around each cell. */
function isMixed({ area, numberFormat, format, font, fill, borders }: AreaLook): boolean {
  if (area.rows * area.columns === 1) return false;
  const told = [numberFormat, ...Object.values(format), ...Object.values(font)].every((value) => value !== null);
  return !told || fill === "" || borders.some(({ style }) => style !== "None");
}

/** Excel tells white where there is no fill. */
const isNoFill = (fill: string) => fill === "#FFFFFF" || fill === "";

/** Gives cells without formats their looks back. */
export function restoreLook(worksheet: Excel.Worksheet, { area, numberFormat, format, font, fill, borders }: AreaLook) {
  const range = worksheet.getRange(areaAddress(area));
  range.numberFormat = numberFormat as string[][];
  Object.assign(range.format, format);
  Object.assign(range.format.font, font);
  if (!isNoFill(fill)) range.format.fill.color = fill;
  borders.forEach((line, at) => {
    if (line.style !== "None") Object.assign(range.format.borders.getItem(BORDERS[at]!), line);
  });
}

/** Gives cells these looks whatever theirs are. */
export function setLook(worksheet: Excel.Worksheet, { area, numberFormat, format, font, fill, borders }: AreaLook) {
  const range = worksheet.getRange(areaAddress(area));
  range.numberFormat = numberFormat as string[][];
  Object.assign(range.format, format);
  Object.assign(range.format.font, font);
  if (isNoFill(fill)) range.format.fill.clear();
  else range.format.fill.color = fill;
  borders.forEach((line, at) => {
    const border = range.format.borders.getItem(BORDERS[at]!);
    if (line.style === "None") border.style = "None";
    else Object.assign(border, line);
  });
}
