import { fileOf } from "../download/fileOf";
import type { FileMaker } from "../host/document/DocumentCopies";
import type { Status } from "./showStatus";

/** Makes the workbook's file, and says in the title bar what is in the way if there is something. */
export const fileOrReason =
  (status: Status): FileMaker =>
  (workbook) => {
    try {
      return fileOf(workbook);
    } catch (problem) {
      status.say(`The file could not be made. ${problem instanceof Error ? problem.message : String(problem)}`);
      throw problem;
    }
  };
