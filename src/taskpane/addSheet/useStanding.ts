import { useState } from "react";
import type { FoundAddition } from "../../excel/findAdditions";
import type { FoundBuild } from "../../excel/findBuilds";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";
import { useSession } from "../session";

/** What the workbook holds of what the add-in makes. */
export interface Standing {
  readonly rankings: readonly FoundBuild[];
  readonly scans: readonly FoundAddition[];
  readonly added: readonly FoundAddition[];
  readonly examples: readonly string[];
}

/** Looks into the workbook; again when asked to. */
export function useStanding() {
  const { host } = useSession();
  const [tries, setTries] = useState(0);
  const { value, isBusy, sentence } = useWorkbookAnswer(
    host === "excel" ? `standing ${tries}` : null,
    async (workbook): Promise<Standing> => {
      const rankings = await workbook.findBuilds();
      const additions = await workbook.findAdditions();
      return {
        // One that was interrupted holds nothing to go by.
        rankings: rankings.filter(({ recipe, sheets }) => recipe !== null && sheets.length > 0),
        scans: additions.filter(({ kind, recipe }) => kind === "stakeholders" && recipe !== null),
        added: additions.filter(({ kind }) => kind !== "stakeholders"),
        examples: await workbook.examplesSheets(),
      };
    },
  );
  return { standing: value, isBusy, sentence, lookAgain: () => setTries(tries + 1) };
}
