import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { CONFIDENTIAL } from "../../../src/sheets/confidential";
import type { Area, Cell, Formula, Sheet, Workbook } from "../../../src/sheets/sheet";
import { numbered } from "../../../src/sheets/numbered";
import { stakeholderColumns } from "../../../src/sheets/stakeholders/stakeholderColumns";
import { parseReference } from "../../../src/xlsx/parseReference";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { cellsOf, shownValue } from "../cellsOf";
import { excel2016 } from "../excel2016";
import { findTable, tableRows } from "../tableRows";
import { builtValues } from "../workbookValues";
import { fortyOrganisations } from "./fortyOrganisations";
import { scanWorkbooks } from "./scanWorkbooks";

const CHECK = path.join(__dirname, "../../../../shared/tools/check-xlsx");

/** Of Excel 2007 and older: the ranking needs none of them. */
const olderFunctions = new Set(["COUNTA", "INT", "LARGE", "MOD", "ROUNDUP", "SEARCH", "SMALL", "SQRT", "TODAY"]);

const isFormula = (cell: Cell): cell is Formula => cell !== null && typeof cell === "object" && "formula" in cell;
const bare = (formula: string) => formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, "");

const covers = (area: Area, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const isInput = ({ formats }: Sheet, row: number, column: number) =>
  formats.some(({ area, style }) => covers(area, row, column) && style.fill === "FFF9E5");

const workbook = scanWorkbooks["forty organisations"]!;

const formulasOf = ({ sheets }: Workbook) =>
  sheets.flatMap((sheet) => [
    ...cellsOf(sheet).flatMap(({ cell }) => (isFormula(cell) ? cell.formula : [])),
    ...sheet.conditionalFormats.flatMap((each) => (each.kind === "formula" ? each.formula : [])),
  ]);

describe.each(Object.entries(scanWorkbooks))("%s", (_, each) => {
  const cells = each.sheets.flatMap(cellsOf);

  test("formulas are of Excel 2016, and read whole columns of the scan, never its cells", () => {
    const formulas = formulasOf(each);
    const used = formulas.flatMap((formula) => bare(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []);
    expect(used.filter((name) => !excel2016.has(name) && !olderFunctions.has(name))).toEqual([]);
    const foreign = [/LMI\./i, /\[@/, /\[\d+\]/, /_xl/i, /\{/].map(
      (sign) => formulas.filter((formula) => sign.test(bare(formula))).length,
    );
    expect(foreign).toEqual([0, 0, 0, 0, 0]);
    expect(formulas.filter((formula) => formula.includes("'Stakeholders'!"))).toEqual([]);
  });

  test("a calculated column holds its formula in every row", () => {
    const at = new Map(cells.map(({ sheet, row, column, cell }) => [`${sheet} ${row} ${column}`, cell]));
    for (const { sheet, table } of each.sheets.flatMap((own) =>
      own.tables.map((table) => ({ sheet: own.name, table })),
    )) {
      const found = table.columns.flatMap(({ formula }, index) =>
        Array.from({ length: formula === undefined ? 0 : table.rows }, (_, row) => {
          const cell = at.get(`${sheet} ${table.row + 1 + row} ${table.column + index}`) ?? null;
          return isFormula(cell) && cell.formula === formula;
        }),
      );
      expect([table.name, found.filter((same) => !same)]).toEqual([table.name, []]);
    }
  });

  test("every dropdown points at cells of a list, and cells to be filled in look like it", () => {
    for (const sheet of each.sheets) {
      for (const validation of sheet.validations) {
        const guarded = cellsOf(sheet).filter(({ row, column }) => covers(validation.area, row, column));
        expect(guarded).toHaveLength(validation.area.rows * validation.area.columns);
        expect(guarded.filter(({ row, column }) => !isInput(sheet, row, column))).toEqual([]);
        if (validation.kind === "list") {
          expect(["Stakeholder Lists", "Stakeholders"]).toContain(parseReference(validation.source)!.sheet);
        }
      }
    }
  });
});

test("the table of the scan stands last on its sheet, and what is confidential stands last in it", () => {
  const { row, rows, columns } = findTable(workbook, "tblStake");
  expect(Math.max(...cellsOf(workbook.sheets[0]!).map((cell) => cell.row))).toBe(row + rows);
  const marked = columns.map(({ header }) => header.endsWith(CONFIDENTIAL));
  expect(marked.lastIndexOf(false)).toBe(marked.indexOf(true) - 1);
  expect(marked.filter(Boolean)).toHaveLength(6);
  expect(columns[0]!.header).toBe("ID");
  expect(columns.map(({ header }) => header)).toEqual(stakeholderColumns.map(({ header }) => header));
});

test("no formula, chart or dropdown reads a confidential column", () => {
  const { row, column, columns } = findTable(workbook, "tblStake");
  const first = column + columns.findIndex(({ header }) => header.endsWith(CONFIDENTIAL));
  expect(formulasOf(workbook).filter((formula) => formula.includes(CONFIDENTIAL))).toEqual([]);
  const references = [
    ...workbook.names.map(({ refersTo }) => refersTo),
    ...workbook.sheets.flatMap(({ validations }) =>
      validations.flatMap((each) => ("source" in each ? each.source : [])),
    ),
    ...workbook.sheets.flatMap(({ charts }) => charts.flatMap(({ series }) => series.map(({ values }) => values))),
  ].map((reference) => parseReference(reference)!);
  const reaching = references.filter(
    ({ sheet, area }) => sheet === "Stakeholders" && area.column + area.columns > first && area.row >= row,
  );
  expect(reaching).toEqual([]);
  expect(references.length).toBeGreaterThan(20);
});

test("the names of confidential contacts stand in confidential columns only", () => {
  const { column, columns } = findTable(workbook, "tblStake");
  const first = column + columns.findIndex(({ header }) => header.endsWith(CONFIDENTIAL));
  const secrets = fortyOrganisations.flatMap(({ entries }) => [entries.email, entries.notes]).filter(Boolean);
  const outside = workbook.sheets
    .flatMap(cellsOf)
    .filter((cell) => cell.sheet !== "Stakeholders" || cell.column < first)
    .filter(({ cell }) => secrets.some((secret) => String(shownValue(cell)).includes(String(secret))));
  expect(secrets.length).toBeGreaterThan(30);
  expect(outside).toEqual([]);
});

test("a text that begins like a formula is a text, in the workbook and in the file", () => {
  const rows = tableRows(workbook, "tblStake", builtValues(workbook));
  const row = rows.find((each) => each["ID"] === "S032")!;
  expect([row["Organisation"], row["Next step"]]).toEqual(["=Care+ Training, Inc.", "+Call before noon"]);
  const parts = unzipSync(writeWorkbook(workbook));
  const texts = strFromU8(parts["xl/sharedStrings.xml"]!);
  for (const text of ["=Care+ Training, Inc.", "+Call before noon", "@Pilar Montrose", "-Director"])
    expect(texts).toContain(`>${text}</t>`);
  const formulas = strFromU8(parts["xl/worksheets/sheet1.xml"]!).match(/<f>[^<]*<\/f>/g)!;
  expect(formulas.length).toBeGreaterThan(800);
  expect(formulas.filter((formula) => /Care|noon|Pilar|Director/.test(formula))).toEqual([]);
});

test("the chart is told in words, and its ranges are on its own sheet", () => {
  const [chart, ...others] = workbook.sheets.flatMap(({ charts }) => charts);
  expect(others).toEqual([]);
  expect(chart!.altText).toContain("38 organisations drawn");
  expect(chart!.altText).toContain("Fountain Square Foundation");
  expect(chart!.altText).not.toMatch(/@|In confidence/);
});

test("beside a scan that stands already, everything gets a name of its own", () => {
  const taken = {
    sheets: workbook.sheets.map(({ name }) => name),
    tables: workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    names: workbook.names.map(({ name }) => name),
  };
  const second = numbered(workbook, taken).workbook;
  const spoken = formulasOf(second).join(" ");
  expect(spoken).not.toMatch(/\btbl[A-Za-z]+\[|\b(?:TargetIndustry|HighFrom)\b|'Stakeholder Lists'!/);
  expect(spoken).toContain("tblStake_2[Counted]");
});

test("the file is valid by the schemas of ISO/IEC 29500", () => {
  if (!existsSync(CHECK)) return console.info("skipped: ../shared/tools/check-xlsx is not there");
  const folder = mkdtempSync(path.join(tmpdir(), "scan-"));
  try {
    const file = path.join(folder, "scan.xlsx");
    writeFileSync(file, writeWorkbook(workbook));
    expect(execFileSync(CHECK, [file], { encoding: "utf8" })).toBe("scan.xlsx: valid\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
