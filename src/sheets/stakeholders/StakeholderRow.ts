import type { Entries } from "../entries";

/** What the analyst knows of an organisation, by the key of the column. The last six are for the analyst alone. */
export type StakeholderKey =
  | "organisation"
  | "category"
  | "mattersTo"
  | "planning"
  | "design"
  | "implementation"
  | "mission"
  | "resources"
  | "knowledge"
  | "commitment"
  | "influence"
  | "interest"
  | "currentStage"
  | "desiredStage"
  | "resistant"
  | "wants"
  | "ask"
  | "owner"
  | "lastContact"
  | "nextStep"
  | "nextDate"
  | "geography"
  | "workforceArea"
  | "contactName"
  | "contactTitle"
  | "email"
  | "phone"
  | "consent"
  | "notes";

/** One row of a scan. */
export interface StakeholderRow {
  /** Stays with the organisation: "S001". */
  readonly id: string;
  readonly entries: Entries<StakeholderKey>;
}
