import { measures } from "../../src/measures/index";

/** Functions that Excel 2016 has and our formulas use. Before adding one here, look up the version that brought it. */
const EXCEL_2016 = new Set(
  "AND AVERAGE COUNT COUNTIFS IF ISNUMBER LOOKUP MAX MIN NA NOT OR RANK.EQ ROUND ROWS STDEV.S SUM SUMPRODUCT".split(
    " ",
  ),
);

/** A reference for every name that a native formula may ask for. */
const anyReferences = new Proxy({}, { get: (_, name) => `tblRank[[#This Row],[${String(name)}]]` }) as Record<
  string,
  string
>;

const functionsIn = (formula: string): string[] =>
  [...formula.replace(/"[^"]*"|\[[^[\]]*\]/g, "").matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].map(([, name]) => name!);

function expectClose(found: unknown, expected: unknown): void {
  if (typeof expected === "number") expect(found).toBeCloseTo(expected, 10);
  else expect(found).toEqual(expected);
}

describe.each(measures.map((measure) => [measure.name, measure] as const))("%s", (name, measure) => {
  const natives = "terms" in measure ? Object.values(measure.terms) : [measure];
  const inputs = Object.entries(measure.inputs);

  it("has a public name and words for everything a person meets", () => {
    expect(name).toMatch(/^[A-Z][A-Z_]{2,}$/);
    const { title, summary, reading, source, numberFormat } = measure;
    for (const words of [title, numberFormat]) expect(words).not.toBe("");
    for (const sentence of [summary, reading, source]) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
  });

  it("describes every argument, and every word an option takes", () => {
    for (const [, input] of inputs) {
      expect(input.title).not.toBe("");
      expect(input.description).toMatch(/^[A-Za-z0-9].*\.$/);
      for (const word of input.kind === "choice" ? input.words : []) expect(input.description).toContain(word);
      if ("default" in input && input.kind !== "list") expect(input.description).toContain(String(input.default));
      if ("totalOf" in input) expect(Object.keys(measure.inputs)).toContain(input.totalOf);
    }
  });

  it("holds its worked example, with a value for every argument", () => {
    expect(Object.keys(measure.example.values)).toEqual(inputs.map(([input]) => input));
    const found =
      "terms" in measure ? measure.compute(measure.example.values) : measure.compute(measure.example.values);
    const [rows, expected] = [[found].flat(2), [measure.example.result].flat(2)];
    expect(rows).toHaveLength(expected.length);
    for (const [index, value] of expected.entries()) expectClose(rows[index], value);
  });

  it("has a native formula of Excel 2016 functions, or says why not", () => {
    if (natives.length === 0) expect("nativeReason" in measure && measure.nativeReason).toMatch(/\.$/);
    for (const { native } of natives) {
      const formula = native(anyReferences);
      expect(formula).not.toMatch(/^=|undefined|NaN/);
      for (const used of functionsIn(formula)) expect(EXCEL_2016).toContain(used);
    }
  });
});

describe("the list of measures", () => {
  it("names each once", () => {
    expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length);
  });

  it("would notice a function that Excel 2016 lacks", () => {
    expect(functionsIn('IF(A1="MAX(",XLOOKUP(A1,tbl[A (b)],1),_xlfn.LET(x,1,x))')).toEqual([
      "IF",
      "XLOOKUP",
      "_xlfn.LET",
    ]);
  });
});
