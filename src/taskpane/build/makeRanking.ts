import type { Watch } from "../../excel/Watch";
import type { RankingChoices } from "../engine/rankingChoices";
import type { RankingEngine } from "../engine/rankingEngine";
import type { OpenWorkbook } from "../openWorkbook";
import type { Again } from "../wizard/wizardState";
import type { Outcome } from "./useBuilding";

/** Makes the sheets and writes them: new ones, or over those of the ranking that is built again. */
export function makeRanking(engine: RankingEngine, choices: RankingChoices, again: Again | null) {
  return async (workbook: OpenWorkbook, watch: Watch): Promise<Outcome> => {
    if (again === null) {
      const sheets = await engine.workbook(choices, null);
      return { kind: "built", report: await workbook.buildWorkbook(sheets, watch) };
    }
    // What was typed since the wizard began is to stay too.
    const { kept } = await workbook.readBuild(again.build);
    const sheets = await engine.workbook(choices, kept);
    return { kind: "refreshed", report: await workbook.refreshBuild(again.build, sheets, watch) };
  };
}
