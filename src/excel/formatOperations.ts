import type { Area, Style } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import { areasByStyle, paintedAreas } from "./paintedAreas";
import type { Target } from "./Target";

/** Everything but the number format, or nothing. */
function look(style: Style): Style | undefined {
  const look = Object.entries(style).filter(([key]) => key !== "numberFormat");
  return look.length > 0 ? Object.fromEntries(look) : undefined;
}

/** Formats a sheet's cells, each area once. */
export function formatOperations({ sheet, worksheet }: Target): Operation[] {
  const painted = paintedAreas(sheet.formats);
  const sentence = `Formatting ${sheet.name}`;
  const on = (area: Area, calls: number, run: (range: Excel.Range) => void): Operation => ({
    bytes: calls * CALL_BYTES,
    sentence,
    run: () => run(worksheet.getRange(areaAddress(area))),
  });
  return [
    ...areasByStyle(painted, look).flatMap(({ value, areas }) =>
      areas.map((area) => on(area, 2 + Object.keys(value).length * 2, (range) => applyLook(range, value, area.rows))),
    ),
    ...areasByStyle(painted, ({ numberFormat }) => numberFormat).flatMap(({ value, areas }) =>
      areas.map((area) =>
        on(area, 2, (range) => {
          range.numberFormat = value as unknown as string[][];
        }),
      ),
    ),
  ];
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function applyLook({ format }: Excel.Range, style: Style, rows: number): void {
  applyFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  // An indent under general alignment is none.
  const align = style.align ?? (style.indent === undefined ? undefined : "left");
  if (align !== undefined) format.horizontalAlignment = HORIZONTAL[align];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.borderTop !== undefined) line(format, "EdgeTop", style.borderTop, rows);
  if (style.borderBottom !== undefined) line(format, "EdgeBottom", style.borderBottom, rows);
}

export function applyFont(font: Excel.RangeFont | Excel.ConditionalRangeFont, style: Style): void {
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.size !== undefined) (font as Excel.RangeFont).size = style.size;
}

/** A sheet's style is that of each cell; Excel draws the lines between rows apart from those around the area. */
function line({ borders }: Excel.RangeFormat, edge: "EdgeTop" | "EdgeBottom", color: string, rows: number): void {
  for (const side of rows > 1 ? ([edge, "InsideHorizontal"] as const) : [edge]) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.color = `#${color}`;
  }
}
