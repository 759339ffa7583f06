import { customFunction } from "../../src/functions/customFunction";
import { layOut } from "../../src/help/layOut";
import type { Measure } from "../../src/measures/measure";
import { measureGroups, measures } from "../../src/measures/index";
import { isTableMeasure, type TableMeasure } from "../../src/measures/tableMeasure";
import { exampleArguments, prepared } from "../functions/calls";
import { EXCEL_2016 } from "./excel2016";

const functionsIn = (formula: string): string[] =>
  [...formula.replace(/"[^"]*"|\[[^[\]]*\]/g, "").matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].map(([, name]) => name!);

/** The text between the parentheses of every SUMPRODUCT. */
function insideSumproducts(formula: string): string[] {
  return [...formula.matchAll(/SUMPRODUCT\(/g)].map(({ index }) => {
    let depth = 0;
    for (let at = index; at < formula.length; at += 1) {
      if (formula[at] === "(") depth += 1;
      if (formula[at] === ")" && --depth === 0) return formula.slice(index, at);
    }
    return formula.slice(index);
  });
}

function expectClose(found: unknown, expected: unknown): void {
  if (typeof expected === "number" && !Number.isNaN(expected)) {
    expect(Math.abs((found as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  } else expect(found).toEqual(expected);
}

const computed = (measure: Measure | TableMeasure): readonly (readonly unknown[])[] =>
  isTableMeasure(measure) ? measure.compute(measure.example.values) : [[measure.compute(measure.example.values)]];

const expected = ({ example: { result } }: Measure | TableMeasure): readonly (readonly unknown[])[] =>
  Array.isArray(result) ? result : [[result]];

/** The native formulas of the worked example; none where the measure has none. */
function natives(measure: Measure | TableMeasure): string[] {
  const { places } = layOut(measure, measure.example.values);
  if (!isTableMeasure(measure)) {
    return [measure.native(Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place.cell(0)])))];
  }
  return expected(measure).flatMap((cells, row) =>
    cells.flatMap((_, column) => measure.native?.(places, { row, column }, measure.example.values) ?? []),
  );
}

beforeAll(prepared);

describe.each(measures.map((measure) => [measure.name, measure] as const))("%s", (name, measure) => {
  const inputs = Object.entries(measure.inputs);

  it("has a public name and words for everything a person meets", () => {
    expect(name).toMatch(/^[A-Z][A-Z_]{2,}$/);
    const { title, summary, formula, reading, edgeCases, peers, source, numberFormat } = measure;
    for (const words of [title, formula, numberFormat]) expect(words).not.toBe("");
    expect(edgeCases.length).toBeGreaterThan(1);
    for (const sentence of [summary, reading, source, ...edgeCases, ...(peers === undefined ? [] : [peers])])
      expect(sentence).toMatch(/^[A-Za-z0-9#].*\.$/);
  });

  it("describes every argument, and every word an option takes", () => {
    for (const [, input] of inputs) {
      expect(input.title).not.toBe("");
      expect(input.description).toMatch(/^[A-Za-z0-9].*\.$/);
      for (const word of input.kind === "choice" ? input.words : []) expect(input.description).toContain(word);
      if ("default" in input && input.kind !== "list" && input.kind !== "column")
        expect(input.description).toContain("defaultInWords" in input ? input.defaultInWords : String(input.default));
      if ("totalOf" in input) expect(Object.keys(measure.inputs)).toContain(input.totalOf);
    }
  });

  it("holds its worked example, with a value for every argument", () => {
    expect(Object.keys(measure.example.values)).toEqual(inputs.map(([input]) => input));
    const [found, rows] = [computed(measure), expected(measure)];
    expect(found).toHaveLength(rows.length);
    for (const [row, cells] of rows.entries()) {
      expect(found[row]).toHaveLength(cells.length);
      for (const [column, value] of cells.entries()) expectClose(found[row]![column], value);
    }
  });

  it("says what a row of its results means", () => {
    const rows = customFunction(measure)(...exampleArguments(name));
    const row = rows.find((cells) => cells.every((cell) => typeof cell !== "object"))!;
    expect(measure.says(row as (number | string)[])).toMatch(/^[A-Z0-9][^\n]*\.$/);
    expect(measure.says(row as (number | string)[])).not.toMatch(/undefined|NaN|null|Infinity/);
  });

  it("has a native formula of Excel 2016 functions, or says why not", () => {
    const formulas = natives(measure);
    if (formulas.length === 0) expect("nativeReason" in measure && measure.nativeReason).toMatch(/\.$/);
    for (const formula of formulas) {
      expect(formula).not.toMatch(/^=|undefined|NaN|null/);
      for (const used of functionsIn(formula)) expect(EXCEL_2016).toContain(used);
      expect(formula.length).toBeLessThan(8_192);
      // In Excel 2016 these take one cell of a range, unless the formula is entered as an array formula; LibreOffice takes all.
      for (const inside of insideSumproducts(formula)) expect(inside).not.toMatch(/\b(IF|IFERROR|IFNA|AND|OR)\(/);
    }
  });
});

describe("the list of measures", () => {
  it("names each once, under a heading", () => {
    expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length);
    for (const { title, measures } of measureGroups) expect([title, measures.length > 0]).toEqual([title, true]);
  });

  it("would notice a function that Excel 2016 lacks", () => {
    expect(functionsIn('IF(A1="MAX(",XLOOKUP(A1,tbl[A (b)],1),_xlfn.LET(x,1,x))')).toEqual([
      "IF",
      "XLOOKUP",
      "_xlfn.LET",
    ]);
  });
});
