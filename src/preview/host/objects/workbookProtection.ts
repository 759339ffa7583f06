import { type Definition, readOnly } from "../batch/definition";
import type { WorkbookModel } from "../model/WorkbookModel";

/** Lifting and setting the protection is the person's business: this host only tells of it. */
export const workbookProtection: Definition<WorkbookModel> = {
  name: "WorkbookProtection",
  properties: { protected: readOnly(({ structureProtected }) => structureProtected) },
};
