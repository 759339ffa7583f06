import { identityOf } from "./identityOf";
import { plainText } from "./plainText";
import type { StakeholderRow } from "../StakeholderRow";

/**
 * The row of the scan that each imported row is of: by ID, else by organisation and contact, else by an organisation that both
 * have once and one of them without a contact. A row of the scan is found once only. Rows that are new are missing.
 */
export function matchedRows(
  standing: readonly StakeholderRow[],
  imported: readonly StakeholderRow[],
): ReadonlyMap<StakeholderRow, StakeholderRow> {
  const matches = new Map<StakeholderRow, StakeholderRow>();
  const free = new Set(standing);
  const pairUp = (keyOf: (row: StakeholderRow) => string | null, fits: Fit = () => true) => {
    const waiting = grouped([...free], keyOf);
    for (const row of imported) {
      const candidates = matches.has(row) ? undefined : waiting.get(keyOf(row) ?? NO_KEY);
      const found = candidates?.[0];
      if (found === undefined || !fits(found, row)) continue;
      candidates!.shift();
      matches.set(row, found);
      free.delete(found);
    }
  };
  pairUp(({ id }) => (id === "" ? null : id), canBeOfOne);
  pairUp(({ entries }) => identityOf(entries));
  const once = onlyOnce(standing, imported);
  pairUp((row) => once(organisation(row)), lacksContact);
  return matches;
}

type Fit = (standing: StakeholderRow, imported: StakeholderRow) => boolean;

/** What no row is filed under. */
const NO_KEY = "\u0000";

const organisation = ({ entries }: StakeholderRow) => plainText(entries.organisation);
const contact = ({ entries }: StakeholderRow) => plainText(entries.contactName);

/** The same ID in a list from another workbook stands for somebody else: the names must agree as far as both go. */
const canBeOfOne: Fit = (standing, imported) => {
  const [one, other] = [organisation(standing), organisation(imported)];
  return one.startsWith(other) || other.startsWith(one);
};

const lacksContact: Fit = (one, other) => (contact(one) === "") !== (contact(other) === "");

/** Keeps the organisations of which there is one row on either side: of several nobody can tell which one is meant. */
function onlyOnce(...sides: readonly (readonly StakeholderRow[])[]): (name: string) => string | null {
  const counts = sides.map((rows) => grouped(rows, organisation));
  return (name) => (name !== "" && counts.every((count) => count.get(name)?.length === 1) ? name : null);
}

function grouped(rows: readonly StakeholderRow[], keyOf: (row: StakeholderRow) => string | null) {
  const groups = new Map<string, StakeholderRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
