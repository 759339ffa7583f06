import { FormulaEngine } from "../../../src/preview/calculator/FormulaEngine";
import type { CalculatedCell, CallFunction, EngineBook, EngineCell } from "../../../src/preview/calculator/engineBook";
import { areaAddress, parseArea } from "../../../src/preview/host/model/address";
import { cellArea } from "../../../src/preview/host/model/area";
import type { CellValue } from "../../../src/preview/host/model/cell";

/** Cells by their address: formulas begin with "=", null is empty. */
const cells = (contents: Readonly<Record<string, CellValue | null>>, sheet = "one"): EngineCell[] =>
  Object.entries(contents).map(([address, content]) => {
    const { row, column } = parseArea(address)!;
    if (content === null) return { sheet, row, column };
    const isFormula = typeof content === "string" && content.startsWith("=");
    return { sheet, row, column, ...(isFormula ? { formula: content } : { value: content }) };
  });

const book = (contents: EngineCell[], rest: Partial<EngineBook> = {}): EngineBook => ({
  sheets: [
    { id: "one", name: "Sheet1" },
    { id: "two", name: "Bob's sheet" },
  ],
  ...{ cells: contents, tables: [], names: [], ...rest },
});

const table = {
  ...{ name: "tblJobs", sheet: "one", headers: ["Industry", "Jobs"] },
  area: { row: 0, column: 0, rows: 4, columns: 2 },
  body: { row: 1, column: 0, rows: 3, columns: 2 },
};
const tableCells = { A1: "Industry", B1: "Jobs", A2: "Logging", B2: 5, A3: "Mining", B3: 8, A4: "Fishing", B4: 7 };

const noFunctions: CallFunction = () => Promise.reject(new Error("no function is expected"));

const byAddress = (found: readonly CalculatedCell[]) =>
  Object.fromEntries(found.map(({ row, column, values }) => [areaAddress(cellArea(row, column)), values]));

/** What formulas give on a sheet with these cells. */
async function results(contents: Readonly<Record<string, CellValue | null>>, rest: Partial<EngineBook> = {}) {
  const found = await new FormulaEngine(noFunctions).load(book(cells(contents), rest), []);
  return Object.fromEntries(Object.entries(byAddress(found)).map(([address, values]) => [address, values[0]?.[0]]));
}

describe("formulas as Excel works them out", () => {
  test("an empty text is a text, not 0", async () => {
    const found = await results({
      A1: '=""',
      A2: 5,
      B1: "=COUNT(A1:A2)",
      B2: "=ISNUMBER(A1)",
      B3: "=A1+1",
      B4: '=A1=""',
    });
    expect(found).toMatchObject({ B1: 1, B2: false, B3: { error: "#VALUE!" }, B4: true });
  });

  test("RANK.EQ passes over empty texts", async () => {
    const found = await results({ A1: 5, A2: '=""', A3: 8, B1: "=RANK.EQ(A1,A1:A3,1)", B3: "=RANK.EQ(A3,A1:A3,1)" });
    expect(found).toMatchObject({ B1: 1, B3: 2 });
  });

  test("INDEX with an empty text for its row is an error", async () => {
    expect(await results({ A1: 5, A2: 6, B1: '=""', C1: '=IFERROR(INDEX(A1:A2,B1),"none")' })).toMatchObject({
      C1: "none",
    });
  });

  test.each([
    ["=1/0", { error: "#DIV/0!" }],
    ["=NOSUCH(1)", { error: "#NAME?" }],
    ["=NA()", { error: "#N/A" }],
    ["=1=1", true],
    ["=Z99", 0],
    ['="a"&"b"', "ab"],
  ])("%s", async (formula, value) => {
    expect((await results({ A1: formula }))["A1"]).toEqual(value);
  });
});

describe("tables", () => {
  test("names with a line, a point or a backslash in them, as further builds have", async () => {
    const named = (name: string) => ({ tables: [{ ...table, name }] });
    const formulas = (name: string) => ({ D3: `=${name}[@Jobs]*2`, E3: `=MATCH(${name}[[#This Row],[Jobs]],B1:B4,0)` });
    for (const name of ["tblRank_2", "tbl.Jobs", "tbl\\Jobs"])
      expect(await results({ ...tableCells, ...formulas(name) }, named(name))).toMatchObject({ D3: 16, E3: 3 });
  });

  test("this row by its short form, inside and outside of the table", async () => {
    const found = await results(
      { ...tableCells, D3: "=tblJobs[@Jobs]*2", D4: "=SUM(tblJobs[Jobs])" },
      { tables: [table] },
    );
    expect(found).toMatchObject({ D3: 16, D4: 20 });
  });

  test("a whole column seen from another sheet, of a sheet with an apostrophe", async () => {
    const onTwo = { ...table, sheet: "two" };
    const formula = cells({ C1: "=INDEX(tblJobs[Industry],2)", C2: "=SUM(tblJobs[Jobs])" });
    const all = book([...cells(tableCells, "two"), ...formula], { tables: [onTwo] });
    const found = await new FormulaEngine(noFunctions).load(all, []);
    expect(byAddress(found)).toEqual({ C1: [["Mining"]], C2: [[20]] });
  });

  test("names", async () => {
    const names = [{ name: "Cut", formula: "=Sheet1!$A$1", sheet: null }];
    expect(await results({ A1: 1.2, B1: "=Cut*2" }, { names })).toEqual({ B1: 2.4 });
  });
});

describe("changes", () => {
  test("only what depends on them is worked out, formulas that came and went too", async () => {
    const engine = new FormulaEngine(noFunctions);
    await engine.load(book(cells({ A1: 1, B1: "=A1+1", C1: "=B1+1", D1: "=5" })), []);
    expect(byAddress(await engine.change(cells({ A1: 10 })))).toEqual({ B1: [[11]], C1: [[12]] });
    expect(byAddress(await engine.change(cells({ B1: "=A1*2" })))).toEqual({ B1: [[20]], C1: [[21]] });
    expect(byAddress(await engine.change(cells({ B1: null })))).toEqual({ C1: [[1]] });
  });

  test("an array spills, is stopped by a cell in its way, and spills again", async () => {
    const engine = new FormulaEngine(noFunctions);
    const loaded = await engine.load(book(cells({ A1: 1, A2: 2, C1: "=A1:A2*10", E1: "=SUM(C1:C2)" })), []);
    expect(byAddress(loaded)).toEqual({ C1: [[10], [20]], E1: [[30]] });
    expect(byAddress(await engine.change(cells({ C2: "mine" })))).toMatchObject({ C1: [[{ error: "#SPILL!" }]] });
    expect(byAddress(await engine.change(cells({ C2: null })))).toEqual({ C1: [[10], [20]], E1: [[30]] });
    expect(byAddress(await engine.change(cells({ C1: null })))).toEqual({ E1: [[0]] });
  });
});

describe("functions of an add-in", () => {
  const heard: unknown[] = [];
  const call: CallFunction = async (name, args, place) => {
    heard.push([name, args, place]);
    if (name === "LMI.BAD") throw new Error("the add-in is gone");
    return [
      [1, "a"],
      [{ error: "#N/A" }, true],
    ];
  };

  test("get grids, blanks and arguments left out as such; what they give spills", async () => {
    const engine = new FormulaEngine(call);
    const contents = cells({ A1: 5, B2: { error: "#N/A" }, D1: '=LMI.GOOD(A1:B2,,"x")' });
    const found = byAddress(await engine.load(book(contents), ["LMI.GOOD"]));
    const grid = [
      [5, null],
      [null, { error: "#N/A" }],
    ];
    expect(heard).toContainEqual(["LMI.GOOD", [grid, undefined, "x"], { sheet: "one", row: 0, column: 3 }]);
    expect(found).toEqual({
      D1: [
        [1, "a"],
        [{ error: "#N/A" }, true],
      ],
    });
  });

  test("one that fails leaves the rest of the sheet alone", async () => {
    const found = await new FormulaEngine(call).load(book(cells({ A1: "=LMI.BAD(1)", A2: "=1+1" })), ["LMI.BAD"]);
    expect(byAddress(found)).toEqual({ A1: [[{ error: "#VALUE!" }]], A2: [[2]] });
  });
});
