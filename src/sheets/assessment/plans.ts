import type { Cell } from "../sheet";

interface Plan {
  readonly cells: readonly Cell[];
}

const plan = (whose: string, lookFor: string, brings: string): Plan => ({
  cells: [whose, "Not yet known", lookFor, null, brings, null],
});

/** The plans that a sector approach brings together. */
export const plans: readonly Plan[] = [
  plan(
    "Workforce board",
    "The sectors in the regional and local plan (WIOA), and their counties.",
    "Sector initiatives that count for the plan, and the plan's money for them.",
  ),
  plan(
    "Economic development",
    "The target industries of the regional strategy, and who is recruited or kept.",
    "Workers for the firms that are courted; a say of employers in both.",
  ),
  plan(
    "Colleges and schools",
    "The programs that lead into the industry, and their seats.",
    "Seats and credentials that employers of the region ask for.",
  ),
];
