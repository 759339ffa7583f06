import { type IResources, type IWorkbookData, LocaleType } from "@univerjs/core";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { univerConditionalFormat, univerValidation } from "./ruleResources";
import { sheetSnapshot } from "./sheetSnapshot";
import { univerTable } from "./tableResources";
import { UniverStyles } from "./univerStyles";

/** Where Univer's plugins look for their part of a workbook. */
const parts = {
  names: "SHEET_DEFINED_NAME_PLUGIN",
  tables: "SHEET_TABLE_PLUGIN",
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
} as const;

/** The whole workbook as Univer takes it. */
export function workbookSnapshot(workbook: WorkbookModel, id: string): IWorkbookData {
  const styles = new UniverStyles();
  const sheets = workbook.sheets.map((sheet) => sheetSnapshot(sheet, styles));
  return {
    ...{ id, name: workbook.fileName, appVersion: "", locale: LocaleType.EN_US, styles: styles.styles },
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: resources(workbook),
  };
}

function resources({ sheets, names }: WorkbookModel): IResources {
  const bySheet = <T>(of: (sheet: WorkbookModel["sheets"][number]) => T) =>
    Object.fromEntries(sheets.map((sheet) => [sheet.id, of(sheet)]));
  const univerNames = names
    .filter(({ visible }) => visible)
    .map(({ name, formula, sheetId }, index) => {
      const id = `name${index}`;
      const scope = sheetId === null ? {} : { localSheetId: sheetId };
      return [id, { id, name, formulaOrRefString: formula.replace(/^=/, ""), ...scope }];
    });
  const data = {
    [parts.names]: Object.fromEntries(univerNames),
    [parts.tables]: bySheet(({ tables }) => ({ tables: tables.map(univerTable), tableFilteredOutRows: [] })),
    [parts.conditionalFormats]: bySheet(({ conditionalFormats }) => conditionalFormats.map(univerConditionalFormat)),
    [parts.validations]: bySheet(({ id, validations }) =>
      validations.flatMap((validation, index) => univerValidation(validation, `${id} ${index}`) ?? []),
    ),
  };
  return Object.entries(data).map(([name, part]) => ({ name, data: JSON.stringify(part) }));
}
