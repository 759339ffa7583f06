import type { ScanRecipe } from "./ScanRecipe";

/** What stands at the foot of every printed page: for which industry, where, from when. */
export const scanFooter = ({ industry, regionName, madeOn }: ScanRecipe) =>
  ["Stakeholder scan", industry.title, regionName, madeOn].filter((part) => part !== "").join(" · ");
