import { CONFIDENTIAL } from "../confidential";
import { entry } from "./entryColumns";
import type { StakeholderColumn } from "./StakeholderColumn";

const confidential = (column: StakeholderColumn): StakeholderColumn => ({
  ...column,
  header: `${column.header} ${CONFIDENTIAL}`,
  confidential: true,
});

/** Of persons, and in confidence. They stand together at the right, and no formula reads them: so they can be left out. */
export const confidentialColumns: readonly StakeholderColumn[] = [
  entry("contactName", "Contact name", 24),
  entry("contactTitle", "Contact title", 24),
  entry("email", "E-mail", 34),
  entry("phone", "Phone", 16),
  entry("consent", "Consent to share", 16, { list: "Yes or no" }),
  entry("notes", "Notes", 40),
].map(confidential);
