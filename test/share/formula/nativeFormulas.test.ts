import fc from "fast-check";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { recalculate } from "../../libreoffice/recalculate";
import { nativeFormulas } from "../../../src/share/formula/nativeFormulas";
import { CASES, down, one } from "./formulaCases";
import { type GridCell, gridContext } from "./gridContext";
import { inSmallWorkbook, type Placed, smallWorkbook } from "./smallWorkbook";

/** Each on rows of its own, beyond what the sheets hold. */
function placed(): [string, string, Placed][] {
  let row = 10;
  return Object.entries(CASES).map(([title, [formula, values, place]]) => {
    const at = { sheet: "Data", row, column: 8, values, ...place };
    row += values.length + 1;
    return [title, formula, at];
  });
}

const KEPT = new Set(["an array constant"]);

function near(found: unknown, expected: GridCell): boolean {
  if (typeof expected === "object" && expected !== null) return found === expected.error;
  if (typeof expected !== "number" || typeof found !== "number") return found === expected;
  return Math.abs(found - expected) <= 1e-9 * Math.abs(expected) + 1e-15;
}

describe("nativeFormulas", () => {
  it("gives formulas that show in LibreOffice what the cells showed", async () => {
    const formulas = placed().map(([title, formula, at]) => ({ title, ...at, ...inSmallWorkbook(formula, at) }));
    const converted = formulas.filter(({ title }) => !KEPT.has(title));
    expect(converted.flatMap(({ title, why }) => (why === null ? [] : [`${title}: ${why}`]))).toEqual([]);
    const found = await recalculate(writeWorkbook(smallWorkbook(converted)));
    const wrong = converted.flatMap(({ title, sheet, row, column, values, cells }) =>
      values.flatMap((line, down) =>
        line.flatMap((expected, right) => {
          const shown = found.get(sheet)?.[row + down - 1]?.[column + right - 1];
          return near(shown, expected)
            ? []
            : [`${title}: ${cells[down]![right]} is ${String(shown)}, not ${JSON.stringify(expected)}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  }, 60_000);

  it.each([
    // Everything that is no call of ours stays byte for byte.
    [
      'IF( LMI.LOCATION_QUOTIENT (B2,B5, D2,D5) >1.2 , "x" ,"")',
      one("x"),
      'IF( (IF(COUNT(B2,B5,D2,D5)<4,NA(),(B2/B5)/(D2/D5))) >1.2 , "x" ,"")',
    ],
    ["LMI.GROWTH_RATE($B2,C$2)", one(0.21), "IF(COUNT($B2,C$2)<2,NA(),C$2/$B2-1)"],
    ["LMI.GROWTH_RATE(B2+0,121)", one(0.21), "IF(COUNT((B2+0))<1,NA(),121/(B2+0)-1)"],
    ["LMI.GROWTH_RATE(Data!B2,'Data'!C2)", one(0.21), "IF(COUNT(Data!B2,'Data'!C2)<2,NA(),'Data'!C2/Data!B2-1)"],
    ["LMI.SUPPLY_GAP(RegionTotal,TwoYears)", one(398), "IF(COUNT(RegionTotal,TwoYears)<2,NA(),RegionTotal-TwoYears)"],
    ['LMI.NAICS_LEVEL("62")', one(2), /^IF\(LEFT\("62",2\)="10",0,/],
    [
      "LMI.HERFINDAHL_INDEX({1;2;1})",
      one(0.375),
      "IF(COUNT({1;2;1})<ROWS({1;2;1}),NA(),SUMSQ({1;2;1})/SUM({1;2;1})^2)",
    ],
    ["_xlfn.IFNA(LMI.GROWTH_RATE(B2,C2),0)", one(0.21), "IFNA((IF(COUNT(B2,C2)<2,NA(),C2/B2-1)),0)"],
    ["_xlfn.SINGLE(LMI.GROWTH_RATE(B2:B4,C2:C4))*1", one(0.21), "(IF(COUNT(B2,C2)<2,NA(),C2/B2-1))*1"],
    ['TEXT(LMI.GROWTH_RATE(B2,C2),"0%")', one("21%"), 'TEXT((IF(COUNT(B2,C2)<2,NA(),C2/B2-1)),"0%")'],
  ])("writes %s", (formula, values, expected) => {
    const { cells, why } = inSmallWorkbook(formula, { sheet: "Data", row: 20, column: 8, values });
    expect(why).toBeNull();
    expect(cells[0]![0]).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected);
  });

  it.each([
    ["LMI.NO_SUCH(B2)", one(1), "LMI.NO_SUCH is no function of this add-in."],
    ["LMI.GROWTH_RATE(B2,C2)", one(0.2), "Its value could not be confirmed"],
    ["LMI.GROWTH_RATE(B2,C2)", one(null), "Its value could not be confirmed"],
    ["LMI.GROWTH_RATE(B2,C2)", one({ error: "#N/A" }), "Its value could not be confirmed"],
    ["LMI.GROWTH_RATE(B2:B4,C2:C4)", down([0.21, 0.2]), "Its value could not be confirmed"],
    ["SUM(LMI.GROWTH_RATE(B2:B4,C2:C4))", one(0.61), "whole result"],
    ["SUM(LMI.GROWTH_RATE(B2:B4,C2:C4)*2)", one(1.22), "The whole result"],
    ["LMI.GROWTH_RATE(SUM(B2:B4*1),C2)", one(1), "SUM works on several cells at once"],
    ["LET(x,LMI.GROWTH_RATE(B2,C2),x)", one(0.21), "Excel 2016 does not have the function LET."],
    ["_xlfn.XLOOKUP(A2,A2:A4,LMI.GROWTH_RATE(B2:B4,C2:C4))", one(0.21), "does not have the function XLOOKUP"],
    ["LMI.HERFINDAHL_INDEX(E2#)", one(1), "spilled results"],
    ["LMI.HERFINDAHL_INDEX(_xlfn.ANCHORARRAY(E2))", one(1), "spilled results"],
    ["LMI.GROWTH_RATE([1]Old!B2,C2)", one(1), "another file"],
    ["LMI.GROWTH_RATE((B2,B3),C2)", one(1), "joins or intersects"],
    ["LMI.GROWTH_RATE(NoSuchName,C2)", one(1), "NoSuchName is a name that this workbook does not have."],
    ["LMI.GROWTH_RATE(tblNone[Jobs],C2)", one(1), "tblNone[Jobs] names a table"],
    ["LMI.GROWTH_RATE(tblJobs[None],C2)", one(1), "does not have"],
    ["LMI.GROWTH_RATE(VLOOKUP(A2,A2:B4,2,0),C2)", one(0.21), "is not worked out here"],
    ["LMI.RAKE(B2:C3,B2:B3,C2:C3)", one({ error: "#NUM!" }), "Every round needs the whole table"],
    ['LMI.GROWTH_RATE("100",C2)', one(0.21), "is a number that stands as text"],
    ["LMI.SUPPLY_GAP(-1,C2)", one({ error: "#NUM!" }), "is no possible"],
    ['LMI.SELF_CONTAINMENT(D7:F9,"A")', one({ error: "#N/A" }), "cannot be worked out"],
    ["LMI.HOOVER_INDEX(B2:B4,1)", one(7 / 24), "A single cell or number stands for a whole column"],
    ["LMI.HERFINDAHL_INDEX(B2:B4*1)", one((100 ** 2 + 50 ** 2 + 250 ** 2) / 400 ** 2), "needs an array formula"],
    ["LMI.GROWTH_RATE(B2,C2", one(0.21), "cannot be read"],
    ["LMI.GROWTH_RATE(B2,C2,B3,B4,B5)", one({ error: "#VALUE!" }), "takes 2 arguments"],
    [`LMI.GROWTH_RATE(B2,C2)&"${"x".repeat(8_160)}"`, one(`0.21${"x".repeat(8_160)}`), "8,192 characters"],
  ])("keeps the value of %p and says why", (formula, values, sentence) => {
    const { cells, why } = inSmallWorkbook(formula, { sheet: "Data", row: 20, column: 8, values });
    expect(cells).toEqual(values.map((line) => line.map(() => null)));
    expect(why).toContain(sentence);
    expect(why).toMatch(/[.]$/);
  });

  it.each(["conditions", "a number rounded", "words compared", "percent and powers", "two spilling calls"])(
    "does not take another value than the formula gives: %s",
    (title) => {
      const [formula, values] = CASES[title]!;
      const other = values.map((line) => line.map((value) => (typeof value === "number" ? value * 1.000001 : null)));
      const { cells, why } = inSmallWorkbook(formula, { sheet: "Data", row: 20, column: 8, values: other });
      expect(cells.flat().every((cell) => cell === null)).toBe(true);
      expect(why).toContain("could not be confirmed");
    },
  );

  it("cuts whole columns off where the sheet ends", () => {
    const flows: GridCell[][] = [
      ["01", "01", 30],
      ["01", "02", 10],
      ["02", "01", 5],
    ];
    const grid = { sheets: { Flows: [...flows, [null, null, null]], Out: [["01", 0.75]] } };
    const at = { sheet: "Out", row: 1, column: 2, rows: 1, columns: 1 };
    const { cells, why } = nativeFormulas("LMI.SELF_CONTAINMENT(Flows!A:C,A1)", gridContext(grid, at));
    expect(why).toBeNull();
    expect(cells[0]![0]).toMatch(/^IF\(COUNT\(Flows!C1:C3\)<ROWS\(Flows!C1:C3\),NA\(\),SUMPRODUCT\(/);
  });

  it("keeps the value of those cells only that need it", () => {
    const { cells, why } = inSmallWorkbook("LMI.GROWTH_RATE(B2:B4,C2:C4)", {
      ...{ sheet: "Data", row: 20, column: 8, values: down([0.21, 7, 0.2]) },
    });
    expect(cells.map(([cell]) => cell === null)).toEqual([false, true, false]);
    expect(why).toContain("could not be confirmed");
  });

  it("gives other rows of a result their own cells of a table", () => {
    const { cells } = inSmallWorkbook("LMI.SUPPLY_GAP(tblJobs[Jobs 2024],tblJobs[[#This Row],[Jobs 2019]])", {
      ...{ sheet: "My Jobs", row: 2, column: 7, values: down([21, 142, 384]) },
    });
    expect(cells.map(([cell]) => cell)).toEqual(
      ["2", "3", "4"].map((row) => `IF(COUNT($C$${row},$B$2)<2,NA(),$C$${row}-$B$2)`),
    );
  });

  it("reads names and rules, which show no value", () => {
    const name = { sheet: "Data", row: 1, column: 1, values: one("Industry") };
    const growth = inSmallWorkbook("LMI.GROWTH_RATE(Data!$B$2,Data!$C$2)", name, "name");
    expect(growth).toEqual({ cells: [["IF(COUNT(Data!$B$2,Data!$C$2)<2,NA(),Data!$C$2/Data!$B$2-1)"]], why: null });
    const relative = inSmallWorkbook("LMI.GROWTH_RATE(Data!$B$2,Data!C2)", name, "name");
    expect(relative).toEqual({ cells: [[null]], why: expect.stringContaining("relative references") });
    expect(inSmallWorkbook("LMI.GROWTH_RATE(B2,C2)>0.1", name, "rule").cells).toEqual([
      ["(IF(COUNT(B2,C2)<2,NA(),C2/B2-1))>0.1"],
    ]);
    expect(inSmallWorkbook('LMI.LADDER_LEVEL(3)="Middle"', name, "rule").why).toContain("list in braces");
  });

  it("leaves formulas without our functions as they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const formula = `"LMI.CAGR(1)"&${text.replace(/LMI/gi, "")}`;
        const { cells } = inSmallWorkbook(formula, { sheet: "Data", row: 20, column: 8, values: one(null) });
        expect(cells).toEqual([[formula]]);
      }),
    );
  });

  it("never throws, whatever the text around a call", () => {
    const piece = fc.constantFrom(
      ...[
        "LMI.CAGR(",
        "_xldudf_LMI_GINI(",
        "LMI.SHIFT_SHARE(",
        "B2:B4",
        "C2",
        "tblJobs[",
        "]",
        ")",
        ",",
        "(",
        "{1,2}",
        "IF(",
        "@",
        "#",
        " ",
      ],
      ...['"', "'", "+", "%", ":", "2", "AllStart", "A:A", "SUM(", "INDEX(", "TRUE", "#REF!", "MATCH("],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { cells, why } = inSmallWorkbook(pieces.join(""), {
          sheet: "Data",
          row: 20,
          column: 8,
          values: one(null),
        });
        expect(cells).toHaveLength(1);
        expect(cells[0]![0] === null).toBe(why !== null);
      }),
      { numRuns: 500 },
    );
  });
});
