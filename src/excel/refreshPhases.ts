import type { Area, Format, Sheet } from "../sheets/sheet";
import type { Phase } from "./buildPhases";
import { formulaOperations, typedCellOperations } from "./cellOperations";
import { textsOf } from "./chartTexts";
import { headerOperations } from "./headerOperations";
import { formatOperations } from "./formatOperations";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import { meeting } from "./meeting";
import { pageOf } from "./pages";
import { clearRewritten, foreignOperations, nameOperation, partOperations } from "./partOperations";
import type { RefreshState, SheetState } from "./RefreshState";
import { isRewritten } from "./RefreshState";
import type { StandingParts } from "./standingParts";
import { tableOperations } from "./tableOperations";
import { addedAreas, reshape } from "./tableShape";
import type { Target } from "./Target";
import { columnPoints } from "./columnPoints";
import { columnLetters } from "../sheets/formula";
import { lastRow } from "../sheets/lastRow";

/** Everything that makes a standing build the next one: room first, then cells, then looks. */
export function refreshPhases(state: RefreshState, workbook: Excel.Workbook): Phase[] {
  const each = (operations: (sheet: SheetState, target: Target) => Operation[]) =>
    state.sheets.flatMap((sheet) => {
      const worksheet = workbook.worksheets.getItem(sheet.id);
      return operations(sheet, { sheet: sheet.next, worksheet });
    });
  const { key } = state.found;
  return [
    [each((sheet, target) => roomOperations(sheet, target, key)), 1],
    [each(cellOperations), 4],
    [each((sheet, target) => [...newTables(sheet, target), ...formulaOperations(target)]), 2],
    [
      [
        ...each(lookOperations),
        ...foreignOperations(state.foreign, workbook),
        nameOperation(workbook, state.found, state.recipe.after),
      ],
      1,
    ],
  ];
}

const cellOperations = ({ changes }: SheetState, target: Target): Operation[] => [
  ...changes.flatMap((change) => headerOperations(target.worksheet, change, "after")),
  ...typedCellOperations(target, true),
];

const newTables = ({ mark }: SheetState, target: Target): Operation[] =>
  isRewritten(mark) ? tableOperations(target) : [];

const lookOperations = (sheet: SheetState, target: Target): Operation[] => [
  ...formatOperations(looksOf(sheet, target)),
  ...widthOperations(sheet, target.worksheet),
  ...partOperations(sheet.next.name, target.worksheet, nextParts(sheet), sheet.parts),
];

const roomOperations = (state: SheetState, { sheet, worksheet }: Target, key: string): Operation[] => [
  ...state.changes.map((change) => ({
    bytes: CALL_BYTES * (4 + 4 * change.columns.length),
    sentence: `Making room on ${sheet.name}`,
    run: () => reshape(worksheet, change, change.before, "after"),
  })),
  ...clearRewritten(state, worksheet, ownTables(state, key)),
];

/** A sheet written anew is formatted anew; elsewhere only the cells that came, so that a person's colours stay. */
function looksOf({ mark, changes, next }: SheetState, { worksheet }: Target): Target {
  if (isRewritten(mark)) return { sheet: next, worksheet };
  const height = lastRow(next);
  const added = changes.flatMap((change) => addedAreas(change, height));
  return { sheet: { ...next, formats: clipped(next, added) }, worksheet };
}

const clipped = ({ formats }: Sheet, areas: readonly Area[]): Format[] =>
  areas.flatMap((area) =>
    formats.flatMap((format) => {
      const common = meeting(format.area, area);
      return common ? [{ area: common, style: format.style }] : [];
    }),
  );

/** New columns; the others keep the width that a person gave them. */
function widthOperations({ changes, next }: SheetState, worksheet: Excel.Worksheet): Operation[] {
  const columns = changes.flatMap((change) => change.columns);
  return columns.flatMap((column) => {
    const setting = next.columns.find((each) => each.column <= column && column < each.column + each.count);
    if (!setting) return [];
    const letters = columnLetters(column);
    return {
      bytes: 2 * CALL_BYTES,
      sentence: `Formatting ${next.name}`,
      run: () => {
        worksheet.getRange(`${letters}:${letters}`).format.columnWidth = columnPoints(setting.width);
      },
    };
  });
}

/** Points of a row that nobody set. */
const USUAL_HEIGHT = 15;

/** What a refreshed sheet has besides cells. */
export function nextParts({ parts, next }: SheetState): StandingParts {
  const set = new Map(next.rowHeights.map(({ row, height }) => [row, height]));
  return {
    page: pageOf(next.print),
    charts: next.charts.map(textsOf),
    heights: parts.heights.map((_, at) => set.get(at + 1) ?? USUAL_HEIGHT),
  };
}

/** The build's tables on a sheet, without those that a person put beside them. */
const ownTables = ({ standing, built: { unknown } }: SheetState, key: string) =>
  standing.tables.filter(({ area }) => unknown !== null && meeting(area, unknown)).map(({ name }) => name + key);
