import { writeWorkbook } from "../../xlsx/writeWorkbook";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { spellFormula } from "./spellFormula";
import { workbookOf } from "./workbookOf";

/** The workbook as an .xlsx file. @throws Error for what no file can hold, in words that name it */
export const fileOf = (workbook: WorkbookModel): Uint8Array =>
  writeWorkbook(workbookOf(workbook), { created: new Date(), spell: spellFormula });
