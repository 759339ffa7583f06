import { FormulaEngine } from "../../../src/preview/calculator/FormulaEngine";
import { WorkbookCalculator } from "../../../src/preview/calculator/WorkbookCalculator";
import type { Host } from "../../../src/preview/host/createHost";
import { WorkbookModel } from "../../../src/preview/host/model/WorkbookModel";
import { openWorkbook } from "../../excel/openWorkbook";

/** A workbook behind real Office.js whose formulas are worked out in this process. */
export function openCalculatedWorkbook(): { readonly host: Host; readonly calculator: WorkbookCalculator } {
  const workbook = new WorkbookModel();
  const engine = new FormulaEngine(() => Promise.reject(new Error("There are no functions here.")));
  const calculator = new WorkbookCalculator({ workbook, engine });
  return { host: openWorkbook({ workbook, calculator }), calculator };
}
