import { isFilled } from "../../sheets/stakeholders/import/isFilled";
import type { StakeholderRow } from "../../sheets/stakeholders/StakeholderRow";

/** A row as a person would name it: "Acme, Inc. (Jane Doe)". */
export function rowName({ id, entries }: StakeholderRow): string {
  const { organisation, contactName } = entries;
  const contact = isFilled(contactName) ? String(contactName).trim() : "";
  if (!isFilled(organisation)) return contact || `No organisation${id && ` (${id})`}`;
  return contact === "" ? String(organisation).trim() : `${String(organisation).trim()} (${contact})`;
}
