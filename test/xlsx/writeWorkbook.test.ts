import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import type { Cell, Sheet } from "../../src/sheets/sheet";
import { areaAddress } from "../../src/xlsx/areaAddress";
import { fileFormula } from "../../src/xlsx/fileFormula";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { recalculate } from "../libreoffice/recalculate";
import { partsOf } from "./partsOf";
import { plainSheet, plainWorkbook } from "./plainSheet";
import { richWorkbook } from "./richWorkbook";

const CHECK = path.join(__dirname, "..", "..", "..", "shared", "tools", "check-xlsx");

/** Every cell of a sheet with its place, counted from 0. */
function cellsOf({ blocks }: Sheet): { row: number; column: number; cell: Cell }[] {
  return blocks.flatMap((block) =>
    block.cells.flatMap((line, row) =>
      line.map((cell, column) => ({ row: block.row - 1 + row, column: block.column - 1 + column, cell })),
    ),
  );
}

/** What a reader should find in a cell: an error is its text. */
function valueOf(cell: Cell): string | number | boolean | null {
  if (cell === null || typeof cell !== "object") return cell;
  if ("text" in cell) return cell.text;
  return cell.value !== null && typeof cell.value === "object" ? cell.value.error : cell.value;
}

describe("writeWorkbook", () => {
  const written = writeWorkbook(richWorkbook);

  it("writes parts that are valid by the schemas of ISO/IEC 29500", () => {
    if (!existsSync(CHECK)) return console.info("skipped: ../shared/tools/check-xlsx is not there");
    const folder = mkdtempSync(path.join(tmpdir(), "written-"));
    try {
      const files = [written, writeWorkbook(richWorkbook, { cachedValues: false, created: new Date(0) })];
      const names = files.map((bytes, index) => {
        const name = path.join(folder, `${index}.xlsx`);
        writeFileSync(name, bytes);
        return name;
      });
      expect(execFileSync(CHECK, names, { encoding: "utf8" })).toBe("0.xlsx: valid\n1.xlsx: valid\n");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("is read back with every value, formula, table, rule and name", async () => {
    const read = await readXlsx(written);
    expect(read.sheets.map(({ name }) => name)).toEqual(richWorkbook.sheets.map(({ name }) => name));
    richWorkbook.sheets.forEach((sheet, index) => {
      const { rows, cells, tables, dataValidations } = read.sheets[index]!;
      for (const { row, column, cell } of cellsOf(sheet)) {
        const place = `${sheet.name} ${row},${column}: `;
        expect(place + String(rows[row]?.[column] ?? null)).toBe(place + String(valueOf(cell)));
        if (cell === null || typeof cell !== "object" || !("formula" in cell)) continue;
        expect(cells?.get(`${row},${column}`)?.formula).toBe(fileFormula(cell.formula, place));
      }
      expect((tables ?? []).map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual(
        sheet.tables.map(({ name, columns }) => [name, columns.map(({ header }) => header)]),
      );
      expect((dataValidations ?? []).map(({ type, range, errorMessage }) => [type, range, errorMessage])).toEqual(
        sheet.validations.map(({ kind, area, error }) => [kind, areaAddress(area), error]),
      );
    });
    expect(read.namedRanges).toContainEqual(expect.objectContaining({ name: "LQcut", range: "'Driver Map'!$D$3" }));
    expect(read.properties?.title).toBe(richWorkbook.title);
  });

  // LibreOffice reads a formula's "" back as an empty cell.
  it("opens in LibreOffice, which calculates the values that were written", async () => {
    const recalculated = await recalculate(written);
    for (const sheet of richWorkbook.sheets) {
      for (const { row, column, cell } of cellsOf(sheet)) {
        const expected = valueOf(cell);
        const found = recalculated.get(sheet.name)?.[row]?.[column] ?? null;
        if (typeof expected === "number") expect(found).toBeCloseTo(expected, 12);
        else expect([row, column, found ?? ""]).toEqual([row, column, expected ?? ""]);
      }
    }
  });

  it("keeps every text exactly", async () => {
    const awkward = fc.constantFrom(
      "=1+1",
      "+1",
      "-1",
      "@a",
      "0111",
      "31-33",
      "  a ",
      "_x0041_",
      "a\r\nb\tc",
      "<b>&amp;",
    );
    const text = fc.oneof(awkward, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          text.filter((each) => each !== ""),
          { minLength: 1 },
        ),
        async (texts) => {
          const { sheets } = await readXlsx(writeWorkbook(plainWorkbook(plainSheet(texts.map((each) => [each])))));
          expect(sheets[0]?.rows.map(([first]) => first)).toEqual(texts);
        },
      ),
    );
  });

  it("gives equal workbooks equal bytes, whenever they are written", () => {
    jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
    expect(writeWorkbook(structuredClone(richWorkbook))).toEqual(written);
    jest.useRealTimers();
  });

  it("stores results of formulas only if wanted", () => {
    const parts = partsOf(writeWorkbook(richWorkbook, { cachedValues: false }));
    expect(parts["xl/worksheets/sheet2.xml"]).not.toMatch(/<\/f><v>/);
    expect(parts["xl/charts/chart1.xml"]).not.toContain("Cache");
    expect(partsOf(written)["xl/worksheets/sheet2.xml"]).toMatch(/<\/f><v>/);
  });

  it("tells the time only if given", () => {
    const created = new Date("2026-11-21T10:00:00Z");
    expect(partsOf(writeWorkbook(richWorkbook, { created }))["docProps/core.xml"]).toContain(
      "2026-11-21T10:00:00.000Z",
    );
    expect(partsOf(written)["docProps/core.xml"]).not.toContain("created");
  });

  it("leaves no trace of add-ins, macros, links to other files or protection", () => {
    const parts = partsOf(written);
    expect(
      Object.keys(parts).filter((name) => /webextension|custom|external|vba|calcChain|printer/i.test(name)),
    ).toEqual([]);
    const everything = Object.values(parts).join("");
    for (const trace of ["TargetMode", "sheetProtection", "workbookProtection", "file:", "LMI."]) {
      expect(everything).not.toContain(trace);
    }
  });

  it("names the chart for screen readers", () => {
    const drawing = partsOf(written)["xl/drawings/drawing2.xml"];
    expect(drawing).toContain(
      'name="DriverMap" descr="Bubble chart. The three leaders are &lt;transportation equipment',
    );
    expect(drawing).toContain(`<xdr:ext cx="${900 * 9525}" cy="${520 * 9525}"/>`);
  });

  it("refuses a number no cell can hold and names the cell", () => {
    expect(() => writeWorkbook(plainWorkbook(plainSheet([[1], [NaN]])))).toThrow("Plain!A2: NaN");
  });
});
