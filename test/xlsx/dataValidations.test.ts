import type { Validation } from "../../src/sheets/sheet";
import { dataValidations } from "../../src/xlsx/dataValidations";
import { plainSheet } from "./plainSheet";

const area = { row: 2, column: 1, rows: 3, columns: 1 };
const written = (validation: Validation) => dataValidations(plainSheet([], { validations: [validation] }));

describe("dataValidations", () => {
  it("takes a list from a range", () => {
    expect(written({ kind: "list", area, source: "Lists!$A$2:$A$4", error: "Choose from the list." })).toBe(
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" ' +
        'showErrorMessage="1" error="Choose from the list." sqref="A2:A4"><formula1>Lists!$A$2:$A$4</formula1>' +
        "</dataValidation></dataValidations>",
    );
  });

  it("bounds numbers and prompts", () => {
    const xml = written({ kind: "decimal", area, min: 0.5, max: 5, error: "0.5 to 5", prompt: "A cut\nfor LQ" });
    expect(xml).toContain('prompt="A cut&#10;for LQ"');
    expect(xml).toContain("<formula1>0.5</formula1><formula2>5</formula2>");
  });

  it("refuses a sentence longer than Excel's limit", () => {
    const error = "x".repeat(256);
    expect(() => written({ kind: "whole", area, min: 1, max: 2, error })).toThrow("Plain!A2:A4, validation: 256");
    expect(dataValidations(plainSheet([]))).toBe("");
  });
});
