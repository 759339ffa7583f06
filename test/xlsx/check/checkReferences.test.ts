import type { BarChart, Sheet } from "../../../src/sheets/sheet";
import { checkReferences } from "../../../src/xlsx/check/checkReferences";
import { plainSheet, plainWorkbook } from "../plainSheet";

const chart = (values: string, categories = "'Plain'!$A$1:$A$2"): BarChart => ({
  ...{ kind: "bar", name: "Growth", title: "", altText: "", row: 1, column: 1, width: 1, height: 1, legend: false },
  categories,
  valueAxis: { title: "", numberFormat: "0" },
  series: [{ name: { ref: "'Plain'!$A$1" }, values, fill: null }],
});
const list = (source: string): Partial<Sheet> => ({
  validations: [{ kind: "list", area: { row: 1, column: 1, rows: 1, columns: 1 }, source, error: "" }],
});

function check(changes: Partial<Sheet>, refersTo = "'Plain'!$A$1") {
  const workbook = plainWorkbook(plainSheet([["a"]], changes));
  return () => checkReferences({ ...workbook, names: [{ name: "Choices", refersTo }] });
}

describe("checkReferences", () => {
  it("takes references to the workbook's own sheets", () => {
    expect(check({ ...list("Plain!$A$2:$A$4"), charts: [chart("'Plain'!$B$1:$B$2")] })).not.toThrow();
    expect(check(list("choices"))).not.toThrow();
  });

  it("refuses references to other sheets and names both ends", () => {
    expect(check({ charts: [chart("'Plan'!$B$1:$B$2")] })).toThrow(`chart "Growth" points at 'Plan'!$B$1:$B$2`);
    expect(check(list("Plan!$A$2:$A$4"))).toThrow("list validation points at Plan!$A$2:$A$4");
    expect(check({}, "'Plan'!$A$1")).toThrow('Name "Choices"');
    const link = { text: "Go", target: "'Plan'!A1" };
    expect(check({ blocks: [{ row: 1, column: 1, cells: [[link]] }] })).toThrow('Link "Go"');
  });

  it("refuses lists that are typed in: their separator depends on the reader's language", () => {
    expect(check(list('"Yes,No"'))).toThrow('"Yes,No"');
  });

  it("refuses a series whose ranges are not equally long", () => {
    expect(check({ charts: [chart("'Plain'!$B$1:$B$3")] })).toThrow(
      "not equally long: 'Plain'!$A$1:$A$2, 'Plain'!$B$1:$B$3",
    );
  });
});
