import type { Area } from "./area";
import type { SheetModel } from "./SheetModel";

/** Who changed it: the person at the grid, the add-in through Office.js, or the calculator. */
export type Origin = "person" | "addIn" | "calculator";

/** Parts of a sheet that are told of as a whole when something in them changes. */
export type SheetPart =
  | "visibility"
  | "tabColor"
  | "gridlines"
  | "freeze"
  | "columns"
  | "rows"
  | "tables"
  | "conditionalFormats"
  | "validations"
  | "links"
  | "charts"
  | "page"
  | "properties";

/** A small description of what changed in a workbook; the model already holds the new state. */
export type Change =
  | { readonly kind: "sheetAdded" | "sheetRemoved" | "sheetMoved"; readonly sheet: SheetModel }
  | { readonly kind: "sheetRenamed"; readonly sheet: SheetModel; readonly from: string }
  | { readonly kind: "cells" | "calculated" | "formats"; readonly sheet: SheetModel; readonly area: Area }
  /** Cells were pushed aside to make room for `area`, or closed up where `area` was. */
  | {
      readonly kind: "inserted" | "deleted";
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly along: "rows" | "columns";
    }
  | { readonly kind: SheetPart; readonly sheet: SheetModel }
  | { readonly kind: "names" | "calculation" | "workbookProperties" }
  /** The add-in had a file opened as a workbook beside this one. */
  | { readonly kind: "fileOpened"; readonly file: Uint8Array }
  | { readonly kind: "activeSheet"; readonly sheet: SheetModel; readonly from: SheetModel }
  | { readonly kind: "selection"; readonly sheet: SheetModel; readonly area: Area };

export type ChangeListener = (change: Change, origin: Origin) => void;
