import type { TargetIndustry } from "../../excel/targetIndustries";

/** What is decided with an industry of a ranking. Two rankings may both have decided on it. */
export const choiceOfTarget = ({ naics, title, regionName }: TargetIndustry) => ({
  picked: `${naics} ${regionName}`,
  industry: { title, naics },
  regionName,
});
