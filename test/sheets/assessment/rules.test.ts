import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describeSheet } from "../../../src/sheets/describe";
import type { Area, Cell, Sheet, Style } from "../../../src/sheets/sheet";
import { styles } from "../../../src/sheets/style";
import { parseReference } from "../../../src/xlsx/parseReference";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { cellsOf } from "../cellsOf";
import { excel2016 } from "../excel2016";
import { findTable } from "../tableRows";
import { assessments, contexts, standing, together } from "./sampleAssessment";

const CHECK = path.join(__dirname, "../../../../shared/tools/check-xlsx");

const isFormula = (cell: Cell) => cell !== null && typeof cell === "object" && "formula" in cell;

const formulasOf = (sheet: Sheet) => cellsOf(sheet).flatMap(({ cell }) => (isFormula(cell) ? [cell.formula] : []));

const covers = (area: Area, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const styleAt = ({ formats }: Sheet, row: number, column: number): Style =>
  formats
    .filter(({ area }) => covers(area, row, column))
    .reduce<Style>((merged, { style }) => ({ ...merged, ...style }), {});

const bare = (formula: string) => formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, "");

/** Functions beside those of the ranking that Excel has had since before 2016. */
const others = ["COUNTIF", "IFERROR", "ISNUMBER", "SEARCH"];

/** Of what a workbook may hold, the most and the least. */
const drawn = ["ranking and scan", "neither"] as const;

const pictures = drawn.flatMap((name) =>
  assessments(contexts[name]).flatMap(({ sheets, names }) =>
    sheets.map((sheet) => ({ sheet, names, title: `${sheet.name}, ${name}` })),
  ),
);

test.each(pictures)("$title is as its golden describes it", ({ sheet, names, title }) => {
  const described = describeSheet(sheet, names);
  const file = path.join(__dirname, "..", "golden", `${title}.txt`);
  if (!existsSync(file)) {
    writeFileSync(file, described);
    throw new Error(`There was no golden of ${title}: it is now written to ${file}. Read it and run again.`);
  }
  expect(described).toBe(readFileSync(file, "utf8"));
});

describe.each(Object.entries(contexts))("with %s", (_, context) => {
  const workbooks = assessments(context);
  const sheets = workbooks.flatMap((workbook) => workbook.sheets);
  const around = together(...standing(context), ...workbooks);

  test("formulas use functions of Excel 2016, are short enough for it, and read only what is there", () => {
    const formulas = sheets.flatMap(formulasOf);
    const used = formulas.flatMap((formula) => bare(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []);
    expect([...new Set(used)].filter((each) => !excel2016.has(each) && !others.includes(each))).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
    const texts = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(257);
    for (const [, table, header] of formulas.join("\n").matchAll(/(tbl\w+)\[([^[\]]+)\]/g))
      expect(findTable(around, table!).columns.map((column) => column.header)).toContain(header);
    const defined = new Set(around.names.map((each) => each.name));
    const words = formulas.flatMap(
      (formula) =>
        bare(formula)
          .replaceAll(/tbl\w+\[[^\]]+\]/g, "")
          .match(/\b[A-Z][a-z]\w+\b(?!\()/g) ?? [],
    );
    expect([...new Set(words)].filter((word) => !defined.has(word))).toEqual([]);
  });

  test("links lead to sheets that are there, and dropdowns to filled cells", () => {
    const names = new Set(around.sheets.map((sheet) => sheet.name));
    for (const sheet of sheets) {
      for (const { cell } of cellsOf(sheet))
        if (cell !== null && typeof cell === "object" && "target" in cell) {
          expect(names).toContain(parseReference(cell.target)!.sheet);
        }
      for (const validation of sheet.validations) {
        if (validation.kind !== "list") continue;
        const source = parseReference(validation.source)!;
        const choices = around.sheets
          .filter((each) => each.name === source.sheet)
          .flatMap(cellsOf)
          .filter(({ row, column }) => covers(source.area, row, column));
        expect(choices.filter(({ cell }) => cell !== null && cell !== "")).toHaveLength(source.area.rows);
      }
    }
  });

  test("what is guarded looks like an input, and every cell that wraps has a height", () => {
    for (const sheet of sheets) {
      const heights = new Set(sheet.rowHeights.map(({ row }) => row));
      for (const { area } of sheet.validations)
        for (let row = area.row; row < area.row + area.rows; row++)
          expect([sheet.name, row, styleAt(sheet, row, area.column).fill]).toEqual([
            sheet.name,
            row,
            styles.input.fill,
          ]);
      for (const { row, column, cell } of cellsOf(sheet))
        if (cell !== null && styleAt(sheet, row, column).wrap) expect(heights).toContain(row);
    }
  });
});

test("the files are valid by the schemas of ISO/IEC 29500", () => {
  if (!existsSync(CHECK)) return console.info("skipped: ../shared/tools/check-xlsx is not there");
  const folder = mkdtempSync(path.join(tmpdir(), "assessment-"));
  try {
    const files = drawn.map((name) => path.join(folder, `${name}.xlsx`));
    drawn.forEach((name, at) =>
      writeFileSync(files[at]!, writeWorkbook(together(...standing(contexts[name]), ...assessments(contexts[name])))),
    );
    const output = execFileSync(CHECK, files, { encoding: "utf8" });
    expect(output).toBe(drawn.map((name) => `${name}.xlsx: valid\n`).join(""));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
