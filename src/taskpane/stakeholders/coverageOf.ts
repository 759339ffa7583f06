import { isFilled } from "../../sheets/stakeholders/import/isFilled";
import type { StakeholderRow } from "../../sheets/stakeholders/StakeholderRow";

export interface CoveredCategory {
  readonly name: string;
  readonly organisations: number;
}

const plain = (name: string) => name.trim().toLowerCase();

/** How many organisations there are of each category that is looked for, of others a list brought, and without any. */
export function coverageOf(categories: readonly string[], rows: readonly StakeholderRow[]) {
  const counts = new Map<string, CoveredCategory>(categories.map((name) => [plain(name), { name, organisations: 0 }]));
  let without = 0;
  for (const { entries } of rows) {
    if (!isFilled(entries.organisation)) continue;
    const name = String(entries.category ?? "").trim();
    if (name === "") without += 1;
    else {
      const before = counts.get(plain(name)) ?? { name, organisations: 0 };
      counts.set(plain(name), { ...before, organisations: before.organisations + 1 });
    }
  }
  return { categories: [...counts.values()], without };
}
