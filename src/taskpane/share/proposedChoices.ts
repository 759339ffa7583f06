import type { ShareCheck } from "../../share/ShareCheck";
import { today } from "../../sheets/today";
import type { CopyChoices } from "../../share/CopyChoices";

/** What a partner copy leaves out unless its owner wants it in: what is confidential, hidden, or names who wrote it. */
export const proposedChoices = ({ sheets, hasComments }: ShareCheck): CopyChoices => ({
  withoutSheets: sheets
    .filter(({ visibility, isConfidential }) => isConfidential || visibility !== "visible")
    .map(({ name }) => name),
  withoutComments: hasComments,
  madeOn: today(),
});
