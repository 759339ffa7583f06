import type { Watch } from "../../excel/Watch";
import { mergeStakeholders } from "../../sheets/stakeholders/mergeStakeholders";
import { stakeholderWorkbook } from "../../sheets/stakeholders/stakeholderWorkbook";
import type { OpenWorkbook } from "../openWorkbook";
import { importedRows } from "./importedRows";
import { newScan, withUsualAnswer } from "./newScan";
import { rowName } from "./rowName";
import type { ScanState } from "./scanState";
import type { ScanOutcome } from "./useScan";

/** Writes a new scan, or adds to the one that stands. */
export const makeScan =
  (state: ScanState) =>
  async (workbook: OpenWorkbook, watch: Watch): Promise<ScanOutcome> => {
    const { into } = state;
    if (into === null) {
      const { recipe, rows } = newScan(state);
      return { kind: "built", report: await workbook.buildWorkbook(stakeholderWorkbook(recipe, rows), watch) };
    }
    // What was typed since the preview counts too.
    const { rows } = await workbook.readScan(into);
    const merge = mergeStakeholders(rows, importedRows(state.list));
    const added = merge.added.map((row) => ({ ...row, entries: withUsualAnswer(row.entries) }));
    const report = await workbook.updateScan(into, { ...merge, added }, watch);
    const names = new Map(rows.map((row) => [row.id, rowName(row)]));
    return { kind: "updated", report, differing: merge.differing, names, sheets: into.sheets };
  };
