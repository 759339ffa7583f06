import { completions, openings } from "./inputs/workforce";
import { measure } from "./measure";
import { spoken } from "./spoken";

const meaning = (gap: number): string => {
  if (gap === 0) return "As many openings a year as people who complete training.";
  const [count, what] = [spoken.count(Math.abs(gap)), gap > 0 ? "more openings" : "fewer openings"];
  return `${count} ${what} a year than people who complete training: ${gap > 0 ? "a shortage" : "a surplus"}.`;
};

export const supplyGap = measure({
  name: "SUPPLY_GAP",
  title: "Supply gap",
  summary: "How many more openings an occupation has in a year than people who complete training for it.",
  formula: "openings - completions",
  reading: "40 means 40 openings a year that local training does not fill, a shortage; -40 is a surplus.",
  edgeCases: [
    "A program that leads to several occupations counts in each: share its completions among them, or they are counted twice.",
    "Commuters, newcomers and completers who already work are not in it: a shortage here is not yet a shortage of workers.",
  ],
  source: "Program demand gap analysis: BLS openings, IPEDS completions and the NCES CIP-SOC crosswalk.",
  numberFormat: "+#,##0;-#,##0;0",
  inputs: { openings, completions },
  example: { values: { openings: 130, completions: 90 }, result: 40 },
  says: ([gap]: readonly [number]) => meaning(gap),
  compute: (of) => of.openings - of.completions,
  native: (at) => `${at.openings}-${at.completions}`,
});
