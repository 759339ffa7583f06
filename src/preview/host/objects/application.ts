import { type Definition, hostObject, method, property, readOnly } from "../batch/definition";
import { oneOf, text } from "../batch/reader";
import type { WorkbookModel } from "../model/WorkbookModel";
import { bytesFrom } from "./openedFile";
import { workbookCreated } from "./workbookCreated";

const numberFormatInfo: Definition<WorkbookModel> = {
  name: "NumberFormatInfo",
  properties: {
    numberDecimalSeparator: readOnly(() => "."),
    numberGroupSeparator: readOnly(() => ","),
  },
};

const cultureInfo: Definition<WorkbookModel> = {
  name: "CultureInfo",
  properties: { name: readOnly(() => "en-US") },
  objects: { numberFormat: (workbook) => hostObject(numberFormatInfo, workbook) },
};

export const application: Definition<WorkbookModel> = {
  name: "Application",
  properties: {
    calculationMode: property(
      oneOf("Automatic", "AutomaticExceptTables", "Manual"),
      ({ calculationMode }) => calculationMode,
      (workbook, value) => {
        workbook.calculationMode = value;
        workbook.changed({ kind: "calculation" });
      },
    ),
    calculationState: readOnly(() => "Done"),
    calculationEngineVersion: readOnly(() => 191029),
    decimalSeparator: readOnly(({ decimalSeparator }) => decimalSeparator),
    thousandsSeparator: readOnly(() => ","),
    useSystemSeparators: readOnly(() => true),
  },
  objects: { cultureInfo: (workbook) => hostObject(cultureInfo, workbook) },
  methods: {
    calculate: method([oneOf("Recalculate", "Full", "FullRebuild")], (workbook) => workbook.settle()),
    createWorkbook: method([text], (workbook, base64) =>
      hostObject(workbookCreated, { workbook, file: bytesFrom(base64) }),
    ),
    /** Both last until the next sync; nothing of this host is seen or worked out in between. */
    suspendApiCalculationUntilNextSync: method([], () => undefined),
    suspendScreenUpdatingUntilNextSync: method([], () => undefined),
  },
};
