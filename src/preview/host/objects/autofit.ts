import { usualColumnWidth, usualRowHeight } from "../model/SheetModel";
import { areaOf, type RangeTarget } from "./rangeTarget";
import { plain } from "./rangeValues";

/** Roughly the points of one character and the room around it: nobody measures fonts here. */
const pointsPerCharacter = 5.25;
const padding = 5;

/** Makes columns as wide, or rows as high, as their longest text needs, by an estimate. */
export function autofit(target: RangeTarget, along: "rows" | "columns"): void {
  const { sheet } = target;
  const area = areaOf(target);
  const sizes = new Map<number, number>();
  for (const { row, column, content } of sheet.cells.within(area)) {
    const text = content.value === undefined ? "" : String(plain(content.value));
    const size =
      along === "columns" ? text.length * pointsPerCharacter + padding : text.split("\n").length * usualRowHeight;
    const line = along === "columns" ? column : row;
    sizes.set(line, Math.max(sizes.get(line) ?? 0, size));
  }
  for (const [line, size] of sizes) {
    sheet.setLines(along, line, 1, {
      size: Math.max(size, along === "columns" ? usualColumnWidth / 4 : usualRowHeight),
    });
  }
}
