import { checkNames } from "../../../src/xlsx/check/checkNames";
import { plainSheet, plainWorkbook } from "../plainSheet";

const table = (name: string) => ({ name, row: 1, column: 1, rows: 1, columns: [] });

function check(tables: readonly string[], names: readonly string[]) {
  const workbook = plainWorkbook(plainSheet([], { tables: tables.map(table) }));
  return () => checkNames({ ...workbook, names: names.map((name) => ({ name, refersTo: "'Plain'!$A$1" })) });
}

describe("checkNames", () => {
  it("takes names that are no addresses", () => {
    expect(check(["tblRank", "tblMap"], ["LQcut", "UseEstimates", "_x.1", "ABCD1"])).not.toThrow();
  });

  it.each(["LQ2023", "R1C1", "r", "C", "two words", "1st", "", "a-b"])("refuses %s", (name) => {
    expect(check([name], [])).toThrow(`"${name}"`);
    expect(check([], [name])).toThrow(`"${name}"`);
  });

  it("refuses a name that two things have", () => {
    expect(check(["tblRank", "TBLRANK"], [])).toThrow("table and table");
    expect(check(["Rank"], ["rank"])).toThrow("name and table");
  });
});
