import type { GridCell } from "./gridContext";
import { type Grid, gridContext } from "./gridContext";
import { nativeFormulas, type NativeFormulas } from "../../../src/share/formula/nativeFormulas";
import type { FormulaContext, KnownTable } from "../../../src/share/formula/FormulaContext";
import type { Sheet, Workbook } from "../../../src/sheets/sheet";
import { plainSheet } from "../../xlsx/plainSheet";

/** Jobs here at the start and at the end, and in the reference economy. The last line is the total. */
export const DATA: readonly (readonly GridCell[])[] = [
  ["Industry", "Start", "End", "Reference", "Code"],
  ["Food", 100, 121, 400, "311"],
  ["Metals", 50, 60, 600, "331"],
  ["Care", 250, 300, 3_000, "62"],
  ["All", 400, 481, 4_000, "10"],
];

const JOBS: readonly (readonly GridCell[])[] = [
  ["Industry", "Jobs 2019", "Jobs 2024", "Growth"],
  ["Food", 100, 121],
  ["Metals", 200, 242],
  ["Care", 400, 484],
];

export const JOBS_TABLE: KnownTable = {
  name: "tblJobs",
  sheet: "My Jobs",
  area: { row: 1, column: 1, rows: 4, columns: 4 },
  headers: ["Industry", "Jobs 2019", "Jobs 2024", "Growth"],
  totals: false,
};

const NAMES = { RegionTotal: "Data!$B$5", AllStart: "Data!$B$2:$B$4", TwoYears: "2" };

/** Where a formula stands, and what its cells hold. */
export interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly GridCell[])[];
}

const CELLS: Readonly<Record<string, readonly (readonly GridCell[])[]>> = { Data: DATA, "My Jobs": JOBS, Out: [[]] };

/** The sheets with what the formula shows in its cells. */
function gridWith({ sheet, row, column, values }: Placed): Grid {
  const cells = (CELLS[sheet] ?? []).map((line) => [...line]);
  for (const [down, line] of values.entries())
    for (const [right, value] of line.entries()) {
      while (cells.length < row + down) cells.push([]);
      while (cells[row + down - 1]!.length < column + right) cells[row + down - 1]!.push(null);
      cells[row + down - 1]![column + right - 1] = value;
    }
  return { sheets: { ...CELLS, [sheet]: cells }, tables: [JOBS_TABLE], names: NAMES };
}

/** Turns a formula into Excel's own, in a small workbook in which it shows these values. */
export function inSmallWorkbook(formula: string, placed: Placed, holder?: FormulaContext["holder"]): NativeFormulas {
  const { sheet, row, column, values } = placed;
  const at = { sheet, row, column, rows: values.length, columns: values[0]!.length };
  return nativeFormulas(formula, gridContext(gridWith(placed), holder ? { ...at, holder } : at));
}

const asCell = (cell: GridCell) => (typeof cell === "object" && cell !== null ? null : cell);

/** The same workbook to be written, with formulas in place of what they show. */
export function smallWorkbook(formulas: readonly (Placed & Pick<NativeFormulas, "cells">)[]): Workbook {
  const sheets = Object.entries(CELLS).map(([name, cells]): Sheet => {
    const blocks = formulas
      .filter(({ sheet }) => sheet === name)
      .map(({ row, column, cells, values }) => ({
        row,
        column,
        cells: cells.map((line, down) =>
          line.map((formula, right) => ({ formula: formula!, value: asCell(values[down]![right]!) })),
        ),
      }));
    const tables = [JOBS_TABLE].filter(({ sheet }) => sheet === name);
    const lines = cells.map((line, index) => ({ row: index + 1, column: 1, cells: [line.map(asCell)] }));
    return plainSheet([], {
      name,
      blocks: [...lines.filter((line) => line.cells[0]!.length > 0), ...blocks],
      tables: tables.map(({ name, area, headers }) => ({
        ...{ name, row: area.row, column: area.column, rows: area.rows - 1 },
        columns: headers.map((header) => ({ header })),
      })),
    });
  });
  const names = Object.entries(NAMES).filter(([, refersTo]) => refersTo.includes("!"));
  return {
    title: "Small",
    sheets,
    names: names.map(([name, refersTo]) => ({ name, refersTo })),
  };
}
