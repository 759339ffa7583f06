import type { Workbook } from "../../src/sheets/sheet";
import type { CellValue } from "../libreoffice/recalculate";
import { cellsOf } from "./cellsOf";
import { sameValue } from "./sameValue";
import { tableRows } from "./tableRows";
import type { WorkbookValues } from "./workbookValues";

/** Every figure and word of a ranking by what it is about, so that rankings in different order can be compared. */
export type RankingFigures = ReadonlyMap<string, CellValue>;

/** The columns that tell a table's rows apart (none: their order does), and those that only say where something stands. */
const tables: Readonly<Record<string, { readonly keys: readonly string[]; readonly places: readonly string[] }>> = {
  tblRank: { keys: ["NAICS"], places: [] },
  tblMap: { keys: ["Industry"], places: ["Row"] },
  tblTop: { keys: ["Place"], places: ["Row"] },
  tblQuadrants: { keys: ["Quadrant", "Place"], places: [] },
  tblCuts: { keys: [], places: [] },
  tblRegion: { keys: ["FIPS"], places: [] },
  tblWide: { keys: ["NAICS"], places: [] },
};

/**
 * What two industries of one rank may exchange: who of them comes first is not decided by their figures.
 * The scores themselves stand in the same order.
 */
const swappedByTies = /^(tblMap.*(Order|Place in quadrant)|tblTop (?!.*\bScore$).*|tblQuadrants .*|Start .*)$/;

/** @param values of `workbook`, or of any other that is laid out like it */
export function rankingFigures(workbook: Workbook, values: WorkbookValues): RankingFigures {
  const figures = new Map<string, CellValue>();
  for (const [name, { keys, places }] of Object.entries(tables)) {
    for (const [index, row] of tableRows(workbook, name, values).entries()) {
      const about = `${name} ${keys.length > 0 ? keys.map((key) => row[key]).join(" ") : index}`;
      for (const [header, value] of Object.entries(row))
        if (!places.includes(header)) figures.set(`${about} ${header}`, value);
    }
  }
  for (const { sheet, row, column } of looseFormulas(workbook)) {
    figures.set(`${sheet} R${row}C${column}`, values(sheet, row, column));
  }
  return figures;
}

function looseFormulas(workbook: Workbook) {
  return workbook.sheets.flatMap((sheet) => {
    const inTable = (row: number, column: number) =>
      sheet.tables.some(
        (table) =>
          row >= table.row &&
          row <= table.row + table.rows &&
          column >= table.column &&
          column < table.column + table.columns.length,
      );
    return cellsOf(sheet).filter(
      ({ row, column, cell }) =>
        cell !== null && typeof cell === "object" && "formula" in cell && !inTable(row, column),
    );
  });
}

/** One line for each figure that is not as expected, and how many were compared. */
export function compareFigures(
  expected: RankingFigures,
  found: RankingFigures,
): { compared: number; differences: string[] } {
  const ranks = [...expected].filter(([about, rank]) => /^tblRank \S+ Rank$/.test(about) && rank !== null);
  const tied = new Set(ranks.map(([, rank]) => rank)).size < ranks.length;
  const compared = [...expected].filter(([about]) => !(tied && swappedByTies.test(about)));
  const differences = compared
    .filter(([about, value]) => !sameValue(value, found.get(about) ?? null))
    .map(([about, value]) => `${about}: ${JSON.stringify(found.get(about))}, not ${JSON.stringify(value)}`);
  return { compared: compared.length, differences };
}
