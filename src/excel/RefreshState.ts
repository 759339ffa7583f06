import type { Sheet } from "../sheets/sheet";
import { markOf } from "../sheets/sheetMarks";
import type { ForeignCell } from "./foreignCells";
import type { FoundBuild } from "./findBuilds";
import type { AreaLook } from "./looks";
import type { ShownIndustry } from "./refreshReport";
import type { StandingParts } from "./standingParts";
import type { TableChange } from "./tableChanges";
import type { BuiltSheet, StandingSheet } from "./typedByPerson";

/** One sheet of a build, as it stands and as it is to become. */
export interface SheetState {
  readonly mark: string;
  readonly id: string;
  readonly standing: StandingSheet;
  readonly built: BuiltSheet;
  readonly parts: StandingParts;
  /** Under its name in this workbook, with what a person changed beside the tables. */
  readonly next: Sheet;
  readonly changes: readonly TableChange[];
  /** How cells look that will be cleared. */
  readonly looks: readonly AreaLook[];
}

/** Everything that is needed to refresh a build, and to put it back if that fails. */
export interface RefreshState {
  readonly found: FoundBuild;
  readonly sheets: readonly SheetState[];
  /** Where the recipe stands, as `='Sources & Method'!$A$70`. */
  readonly recipe: { readonly before: string; readonly after: string };
  /** What the ranking showed. */
  readonly shown: readonly ShownIndustry[];
  /** A person's formulas that speak of the build, where cells will go. */
  readonly foreign: readonly ForeignCell[];
}

/** This sheet is written anew: its sections stand one under the other and move with the number of files read. */
export const isRewritten = (mark: string) => mark === markOf("Sources & Method");
