import { type Definition, method } from "../batch/definition";
import { text } from "../batch/reader";
import type { WorkbookModel } from "../model/WorkbookModel";
import { bytesFrom, openFile } from "./openedFile";

/** What Excel on the web does outside of the workbook: requests for it come with the word "WacPartition". */
export const webWorkbook: Definition<WorkbookModel> = {
  name: "WacWorkbook",
  methods: {
    createAndOpenWorkbook: method([text], (workbook, base64) => openFile(workbook, bytesFrom(base64))),
  },
};
