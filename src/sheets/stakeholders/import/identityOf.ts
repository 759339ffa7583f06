import type { Entries } from "../../entries";
import { plainTextOrSigns } from "./plainTextOrSigns";
import { isFilled } from "./isFilled";
import type { StakeholderKey } from "../StakeholderRow";

/**
 * Who a row is of: the organisation and the contact, whatever their case, spaces and punctuation. Where neither is known it is
 * the address of the contact, and where that is missing everything the row says.
 */
export function identityOf(entries: Entries<StakeholderKey>): string {
  const named = [entries.organisation, entries.contactName].map(plainTextOrSigns);
  if (named.some((part) => part !== "")) return JSON.stringify(named);
  const address = String(entries.email ?? "")
    .trim()
    .toLowerCase();
  if (address !== "") return address;
  const said = Object.entries(entries).filter(([, value]) => isFilled(value));
  return JSON.stringify(said.sort(([one], [other]) => (one < other ? -1 : 1)));
}
