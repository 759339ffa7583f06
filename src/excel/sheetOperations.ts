import type { ColumnSetting } from "../sheets/sheet";
import { columnLetters } from "../sheets/formula";
import { columnPoints } from "./columnPoints";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import type { Target } from "./Target";

const letters = (from: number, count: number) => `${columnLetters(from)}:${columnLetters(from + count - 1)}`;

/** Column widths and groups, row heights, frozen panes, grid lines and the colour of the tab. */
export function sheetOperations({ sheet, worksheet }: Target): Operation[] {
  const widths = sameWidths(sheet.columns);
  const groups = collapsedRuns(sheet.columns);
  return [
    {
      bytes: CALL_BYTES * (2 * (widths.length + groups.length + sheet.rowHeights.length) + 6),
      sentence: `Formatting ${sheet.name}`,
      run: () => {
        for (const { column, count, width } of widths)
          worksheet.getRange(letters(column, count)).format.columnWidth = columnPoints(width);
        for (const { column, count } of groups) collapse(worksheet.getRange(letters(column, count)));
        for (const { row, height } of sheet.rowHeights) worksheet.getRange(`${row}:${row}`).format.rowHeight = height;
        freeze(worksheet, sheet.freeze);
        worksheet.showGridlines = sheet.gridlines;
        if (sheet.tabColor !== undefined) worksheet.tabColor = `#${sheet.tabColor}`;
      },
    },
  ];
}

function collapse(columns: Excel.Range): void {
  columns.group("ByColumns");
  columns.hideGroupDetails("ByColumns");
}

function freeze({ freezePanes }: Excel.Worksheet, corner: Target["sheet"]["freeze"]): void {
  if (!corner || (corner.rows === 0 && corner.columns === 0)) return;
  if (corner.columns === 0) freezePanes.freezeRows(corner.rows);
  else if (corner.rows === 0) freezePanes.freezeColumns(corner.columns);
  else freezePanes.freezeAt(`A1:${columnLetters(corner.columns)}${corner.rows}`);
}

/** Neighbouring settings that can be made in one call. */
function runsOf(settings: readonly ColumnSetting[], alike: (a: ColumnSetting, b: ColumnSetting) => boolean) {
  const runs: ColumnSetting[] = [];
  for (const setting of [...settings].sort((a, b) => a.column - b.column)) {
    const last = runs.at(-1);
    if (last && last.column + last.count === setting.column && alike(last, setting))
      runs[runs.length - 1] = { ...last, count: last.count + setting.count };
    else runs.push(setting);
  }
  return runs;
}

const sameWidths = (settings: readonly ColumnSetting[]) => runsOf(settings, (a, b) => a.width === b.width);

const collapsedRuns = (settings: readonly ColumnSetting[]) =>
  runsOf(
    settings.filter(({ collapsed }) => collapsed),
    () => true,
  );
