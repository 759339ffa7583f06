import { argumentCells } from "../../../src/functions/argumentCells";
import type { Input } from "../../../src/measures/input";
import { measures } from "../../../src/measures/index";
import { locationQuotient } from "../../../src/measures/locationQuotient";
import { shiftShare } from "../../../src/measures/shiftShare";
import { checkFormula } from "../../../src/preview/host/entry/checkFormula";
import { WorkbookModel } from "../../../src/preview/host/model/WorkbookModel";
import { argumentFields } from "../../../src/taskpane/builder/argumentFields";
import { formulaText } from "../../../src/taskpane/builder/formulaText";
import type { Given } from "../../../src/taskpane/builder/given";
import { placeFormula } from "../../../src/taskpane/builder/placeFormula";

const nothing: Given = { kind: "nothing" };
const value = (of: number | string | boolean): Given => ({ kind: "value", value: of });
const column = (letter: number, sheet: string | null = "Data"): Given => ({
  kind: "range",
  address: { sheet, area: { row: 2, column: letter, rows: 8, columns: 1 } },
});

test("cells of the formula's own sheet stand without it, others with it", () => {
  const givens = [column(1), value(1000.5), column(3, "By County"), column(4, null)];
  expect(formulaText(locationQuotient, givens, "data")).toBe(
    "=LMI.LOCATION_QUOTIENT(A2:A9,1000.5,'By County'!C2:C9,D2:D9)",
  );
});

test("with the comma as decimal sign the arguments stand between semicolons", () => {
  const givens = [value(0.5), value(-2.25), value('a "b"'), value(true)];
  expect(formulaText(locationQuotient, givens, "Data", { list: ";", decimal: "," })).toBe(
    '=LMI.LOCATION_QUOTIENT(0,5;-2,25;"a ""b""";TRUE)',
  );
});

test("arguments left out at the end are dropped, before another they stay empty", () => {
  const columns = [column(1), column(2), column(3), column(4)];
  const text = (...rest: Given[]) => formulaText(shiftShare, [...columns, ...rest], "Data");
  expect(text(nothing, nothing, nothing, nothing, nothing)).toBe("=LMI.SHIFT_SHARE(A2:A9,B2:B9,C2:C9,D2:D9)");
  expect(text(nothing, nothing, value("arcelus"), nothing, value(true))).toBe(
    '=LMI.SHIFT_SHARE(A2:A9,B2:B9,C2:C9,D2:D9,,,"arcelus",,TRUE)',
  );
  expect(formulaText(shiftShare, [nothing, nothing], "Data")).toBe("=LMI.SHIFT_SHARE()");
});

test.each(measures.map((measure) => [measure.name, measure] as const))(
  "Excel can read a formula of %s",
  (_, measure) => {
    const workbook = new WorkbookModel();
    const givens = argumentFields(measure).map(({ name, input }, at): Given => {
      const [first] = argumentCells(input as Input, (measure.example.values as Record<string, unknown>)[name]);
      return input.kind === "choice" || input.kind === "switch" ? value(first![0]!) : column(at + 1, "Sheet1");
    });
    const formula = formulaText(measure, givens, "Sheet1");
    checkFormula(formula, workbook.sheets[0]!, { row: 0, column: 20, rows: 1, columns: 1 });
    expect(formula.startsWith(`=LMI.${measure.name}(A2:A9`)).toBe(true);
  },
);

describe("a place for a formula", () => {
  const fields = argumentFields(locationQuotient);
  const givens = [column(1, null), nothing, column(3, "By County"), nothing];
  const place = (sheet: string, row: number, columnNumber: number, size = { rows: 8, columns: 2 }) =>
    placeFormula({ measure: locationQuotient, fields, givens, size }, { sheet, row, column: columnNumber });

  it("is the active cell and what the result fills", () => {
    expect(place("Data", 2, 5)).toEqual({
      formula: "=LMI.LOCATION_QUOTIENT(A2:A9,,'By County'!C2:C9)",
      area: { row: 2, column: 5, rows: 8, columns: 2 },
    });
  });

  it("is not among the cells of an argument, nor where the result would reach them", () => {
    const refused = (where: string, argument: string) => ({
      refused: `The result would go into ${where}, among the cells of “${argument}”. Select the cell where it should begin.`,
    });
    expect(place("Data", 5, 1)).toEqual(refused("A5:B12", "Region industry"));
    expect(place("by county", 9, 2)).toEqual(refused("B9:C16", "Reference industry"));
    expect(place("Data", 9, 3)).toHaveProperty("formula");
  });

  it("is not beyond the edge of the sheet", () => {
    const refused = { refused: expect.stringMatching(/^The result would go beyond the edge of the sheet/) };
    expect(place("Data", 1_048_570, 5)).toEqual(refused);
    expect(place("Data", 2, 16_384)).toEqual(refused);
    expect(place("Data", 1_048_569, 16_383)).toHaveProperty("formula");
  });
});
