import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import { markOf } from "../../src/sheets/sheetMarks";
import { RECIPE_NAME } from "../../src/sheets/sourcesAndMethod/sourcesAndMethod";
import type { Area, Cell, Formula, Sheet, Style, Table, Workbook } from "../../src/sheets/sheet";
import { styles } from "../../src/sheets/style";
import { parseReference } from "../../src/xlsx/parseReference";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { describeReal } from "../data/realData";
import { cellsOf, shownValue } from "./cellsOf";
import { columbusRanking } from "./columbusRanking";
import { excel2016 } from "./excel2016";
import { sampleFacts, sampleProvenance, sampleRecipe } from "./sampleRanking";

const CHECK = path.join(__dirname, "../../../shared/tools/check-xlsx");

const isFormula = (cell: Cell): cell is Formula => cell !== null && typeof cell === "object" && "formula" in cell;

const covers = (area: Area, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const styleAt = ({ formats }: Sheet, row: number, column: number): Style =>
  formats
    .filter(({ area }) => covers(area, row, column))
    .reduce<Style>((merged, { style }) => ({ ...merged, ...style }), {});

const isInput = (sheet: Sheet, row: number, column: number) => styleAt(sheet, row, column).fill === styles.input.fill;

const columnArea = ({ row, column, rows }: Table, at: number): Area => ({
  row: row + 1,
  column: column + at,
  rows,
  columns: 1,
});

/** What a formula says apart from its texts and the names of sheets. */
const bare = (formula: string) => formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, "");

function followsTheRules(workbook: Workbook, years: readonly [number, number]) {
  const { sheets, names } = workbook;
  const cellsBySheet = new Map(sheets.map((sheet) => [sheet, cellsOf(sheet)]));
  const cellsIn = (sheet: Sheet, area: Area) =>
    cellsBySheet.get(sheet)!.filter(({ row, column }) => covers(area, row, column));
  const cells = [...cellsBySheet.values()].flat();
  const formulas = [
    ...new Set([
      ...cells.flatMap(({ cell }) => (isFormula(cell) ? cell.formula : [])),
      ...sheets.flatMap(({ conditionalFormats }) =>
        conditionalFormats.flatMap((each) => (each.kind === "formula" ? each.formula : [])),
      ),
    ]),
  ];
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

  test("formulas use functions of Excel 2016 only, and nothing that needs a newer one, an add-in or another file", () => {
    const used = formulas.flatMap((formula) => bare(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []);
    expect([...new Set(used)].filter((name) => !excel2016.has(name))).toEqual([]);
    for (const foreign of [/LMI\./i, /\[@/, /\[\d+\]/, /\.xlsx/i, /_xl/i, /[A-Z]\d+#/, /\{/])
      expect(formulas.filter((formula) => foreign.test(bare(formula)))).toEqual([]);
  });

  test("every name is a cell that a formula reads, or marks a sheet or the recipe", () => {
    const text = formulas.map(bare).join(" ");
    const unread = names.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(text));
    expect(unread.map(({ name }) => name)).toEqual([RECIPE_NAME, ...sheets.map(({ name }) => markOf(name))]);
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    for (const { refersTo } of names.filter((each) => !unread.includes(each))) {
      const { sheet, area } = parseReference(refersTo)!;
      const inside = cells.filter((each) => each.sheet === sheet && covers(area, each.row, each.column));
      expect(inside).toHaveLength(area.rows * area.columns);
    }
  });

  test("every dropdown points at filled cells of Lists, and what it guards is among them", () => {
    const lists = cells.filter(({ sheet }) => sheet === "Lists");
    for (const sheet of sheets) {
      for (const validation of sheet.validations) {
        if (validation.kind !== "list") continue;
        const source = parseReference(validation.source);
        expect(source?.sheet).toBe("Lists");
        const choices = lists
          .filter(({ row, column }) => covers(source!.area, row, column))
          .map(({ cell }) => shownValue(cell));
        expect(choices).toHaveLength(source!.area.rows);
        expect(choices).not.toContain(null);
        const guarded = cellsIn(sheet, validation.area);
        expect(guarded).toHaveLength(validation.area.rows * validation.area.columns);
        for (const { cell } of guarded) if (cell !== null) expect(choices).toContain(shownValue(cell));
      }
    }
  });

  test("every chart is told in words with both years or the one it shows, and draws cells that are there", () => {
    const charts = sheets.flatMap(({ charts }) => charts);
    expect(charts).toHaveLength(3);
    expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
    for (const chart of charts) {
      expect(chart.altText).toContain(String(years[1]));
      expect(chart.altText.length).toBeGreaterThan(80);
      expect(chart.title).not.toBe("");
      const drawn = chart.series.flatMap((each) => [each.values, "ref" in each.name ? each.name.ref : each.values]);
      for (const text of drawn) {
        const { sheet, area } = parseReference(text)!;
        const found = cells.filter((each) => each.sheet === sheet && covers(area, each.row, each.column));
        expect(found.filter(({ cell }) => isFormula(cell))).toHaveLength(area.rows * area.columns);
      }
    }
    expect(charts.filter(({ altText }) => altText.includes(String(years[0])))).toHaveLength(2);
  });

  test("a calculated column holds its formula in every cell", () => {
    for (const { sheet, table } of tables) {
      table.columns.forEach(({ header, formula }, at) => {
        if (formula === undefined) return;
        const own = cellsIn(sheet, columnArea(table, at));
        const other = own.filter(({ cell }) => !isFormula(cell) || cell.formula !== formula);
        expect([table.name, header, own.length, other]).toEqual([table.name, header, table.rows, []]);
      });
    }
  });

  test("tables and sheets have names that Excel takes, and headers are unique", () => {
    const tableNames = tables.map(({ table }) => table.name);
    expect(new Set(tableNames).size).toBe(tableNames.length);
    for (const name of tableNames) expect(name).toMatch(/^tbl[A-Z][A-Za-z]+$/);
    for (const { name } of sheets) expect(name.length).toBeLessThanOrEqual(31);
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
    for (const { table } of tables) {
      const headers = table.columns.map(({ header }) => header.toLowerCase());
      expect([table.name, new Set(headers).size]).toEqual([table.name, headers.length]);
    }
  });

  test("cells that somebody fills in look like it, and calculated cells of tables do not", () => {
    for (const sheet of sheets) {
      for (const { area } of sheet.validations) {
        const guarded = cellsIn(sheet, area);
        expect(guarded.filter(({ row, column }) => !isInput(sheet, row, column))).toEqual([]);
      }
    }
    for (const { sheet, table } of tables) {
      const painted = table.columns.filter(
        ({ formula }, at) => formula !== undefined && isInput(sheet, table.row + 1, table.column + at),
      );
      expect(painted).toEqual([]);
    }
  });

  test("codes are text, and figures are numbers", () => {
    for (const { sheet, table } of tables) {
      table.columns.forEach(({ header }, at) => {
        const own = cellsIn(sheet, columnArea(table, at));
        const typed = own.flatMap(({ cell }) => (isFormula(cell) || cell === null ? [] : [cell]));
        const kind = styleAt(sheet, table.row + 1, table.column + at).numberFormat === undefined ? null : "number";
        const wanted = /^(NAICS|FIPS)$/.test(header) ? "string" : kind;
        if (wanted !== null) expect([header, typed.filter((cell) => typeof cell !== wanted)]).toEqual([header, []]);
      });
    }
  });

  test("the file is valid by the schemas of ISO/IEC 29500", () => {
    if (!existsSync(CHECK)) return console.info("skipped: ../shared/tools/check-xlsx is not there");
    const folder = mkdtempSync(path.join(tmpdir(), "rules-"));
    try {
      writeFileSync(path.join(folder, "ranking.xlsx"), writeWorkbook(workbook));
      const output = execFileSync(CHECK, [path.join(folder, "ranking.xlsx")], { encoding: "utf8" });
      expect(output).toBe("ranking.xlsx: valid\n");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

describe("The workbook of the sample region", () => {
  followsTheRules(rankingWorkbook(sampleRecipe, sampleFacts, sampleProvenance).workbook, [2021, 2024]);
});

describeReal("The workbook of the ten counties of Columbus", () => {
  const { recipe, facts, provenance } = columbusRanking();
  followsTheRules(rankingWorkbook(recipe, facts, provenance).workbook, [2020, 2023]);
});
