import {
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingWords from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { defaultTheme } from "@univerjs/themes";

/** Light banding; the rest of a table's look are the formats of its cells, as the model has them. */
export const tableTheme = { name: "workbook", style: { secondRowStyle: { bg: { rgb: "#F7F9F9" } } } };

type Plugins = readonly (PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, object?])[];

const presets = (container: HTMLElement): { readonly plugins: Plugins }[] => [
  UniverSheetsCorePreset({
    ...{ container, header: true, toolbar: false, contextMenu: true, disableAutoFocus: true },
    ...{ disableTextFormatAlert: true, disableTextFormatMark: true },
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: false },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
  }),
  UniverSheetsConditionalFormattingPreset(),
  UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
  UniverSheetsDrawingPreset(),
  {
    plugins: [
      [UniverSheetsTablePlugin, { userThemes: [tableTheme] }],
      [UniverSheetsTableUIPlugin, { hideAnchor: true }],
    ],
  },
];

/**
 * The grid, still without a workbook. Its own engine works out conditional formats and lists only: the values of cells
 * come from the model, whose calculator has an engine of its own.
 */
export function startUniver(container: HTMLElement): Univer {
  const words = [coreWords, conditionalFormattingWords, dataValidationWords, drawingWords, tableWords];
  const univer = new Univer({
    theme: defaultTheme,
    // A sheet's colours are its author's: dark Excel leaves them alone too, and the sheets say "blue on yellow".
    darkMode: false,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(...words) },
    logLevel: LogLevel.SILENT,
  });
  for (const { plugins } of presets(container))
    for (const plugin of plugins) {
      const [type, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
      univer.registerPlugin(type, config);
    }
  return univer;
}

export function openWorkbook(univer: Univer, data: IWorkbookData): void {
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  const formulas = univer.__getInjector().get(FormulaDataModel);
  formulas.getFormulaData = () => ({});
  formulas.updateFormulaData = () => ({});
}
