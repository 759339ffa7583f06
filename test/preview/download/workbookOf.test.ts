import { readXlsx } from "hucre/xlsx";
import { buildWorkbook } from "../../../src/excel/buildWorkbook";
import { fileOf } from "../../../src/preview/download/fileOf";
import { workbookOf } from "../../../src/preview/download/workbookOf";
import { describeSheet } from "../../../src/sheets/describe";
import { rankingWorkbook } from "../../../src/sheets/rankingWorkbook";
import type { Block, Name, Sheet } from "../../../src/sheets/sheet";
import type { FoundSheet } from "../../../src/xlsx/FoundWorkbook";
import { openWorkbook } from "../../excel/openWorkbook";
import { patience } from "../../excel/patience";
import { workedOut } from "../../excel/workedOut";
import { sampleFacts, sampleProvenance, sampleRecipe } from "../../sheets/sampleRanking";

const { workbook } = rankingWorkbook(sampleRecipe, sampleFacts, sampleProvenance);
const host = openWorkbook();

beforeAll(async () => {
  await buildWorkbook(workbook, patience());
  workedOut(host, workbook);
});

/** Cells outside of tables one by one and in order: how they were grouped is not in a workbook. Nor is an alternative text. */
function inPieces(found: FoundSheet): Sheet {
  // What this add-in makes has nothing that only found workbooks have.
  const sheet = found as Sheet;
  const isTable = ({ row, column }: Block) =>
    sheet.tables.some((table) => table.row === row && table.column === column);
  const loose = sheet.blocks
    .filter((block) => !isTable(block))
    .flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.map((cell, right) => ({ row: row + down, column: column + right, cells: [[cell]] })),
      ),
    )
    .filter(({ cells }) => cells[0]![0] !== null && cells[0]![0] !== "")
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const charts = sheet.charts.map((chart) => ({ ...chart, altText: "" }));
  return { ...sheet, blocks: [...sheet.blocks.filter(isTable), ...loose], charts };
}

const sheetNamed = (name: string) => workbookOf(host.workbook).sheets.find((sheet) => sheet.name === name)!;

test.each(workbook.sheets.map((sheet) => [sheet.name, sheet] as const))(
  "%s, built in the workbook, comes out as the command writes it",
  (name, sheet) => {
    const inOrder = (names: readonly Name[]) => names.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const found = describeSheet(inPieces(sheetNamed(name)), inOrder(workbookOf(host.workbook).names));
    expect(found).toBe(describeSheet(inPieces(sheet), inOrder(workbook.names)));
  },
);

test("the rest of a sheet, which its description leaves out", () => {
  for (const sheet of workbook.sheets) {
    const found = sheetNamed(sheet.name);
    const widths = ({ columns }: FoundSheet) =>
      columns.flatMap(({ column, count, width, collapsed }) =>
        Array.from({ length: count }, (_, at) => [column + at, width, collapsed ?? false]),
      );
    expect(widths(found)).toEqual(widths(sheet).sort(([a], [b]) => Number(a) - Number(b)));
    expect(found.print).toEqual(sheet.print);
  }
});

test("another reader opens the file", async () => {
  const { sheets } = await readXlsx(fileOf(host.workbook));
  expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", ...workbook.sheets.map(({ name }) => name)]);
  const ranking = sheets.find(({ name }) => name === "Industry Ranking")!;
  expect(ranking.rows[9]).toContain("Transportation Equipment Manufacturing");
});
