import type { CopyChoices } from "../../share/CopyChoices";
import type { CopyReport } from "../../share/CopyReport";
import type { Refusal } from "../../share/Refusal";
import type { ShareCheck } from "../../share/ShareCheck";

/** A file for partners, and what it is beside the workbook it was made from. */
export interface PartnerCopy {
  readonly bytes: Uint8Array;
  readonly report: CopyReport;
}

/** Looks through a workbook's file and copies it, in a worker of its own: only plain values cross. */
export interface ShareEngine {
  check(file: Uint8Array): Promise<ShareCheck | Refusal>;
  copy(file: Uint8Array, choices: CopyChoices): Promise<PartnerCopy | Refusal>;
  /** Ends it, with whatever it is at. */
  stop(): void;
}
