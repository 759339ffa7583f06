import type { IndustryEntryKey } from "../ranking/rankingFacts";
import { styles } from "../style";
import type { RankColumn } from "./rankColumn";
import { entry } from "./rankColumn";

/** The columns for what no file tells and the analyst may know. */
export const entryColumns = {
  decision: entry("decision", "Decision", 18, styles.text, "Undecided"),
  adjustment: entry("adjustment", "Local adjustment", 11, styles.change),
  reason: entry("reason", "Reason and evidence", 32, { wrap: true }),
  projectedGrowth: entry("projectedGrowth", "Projected growth", 11, styles.percent),
  careerLadder: entry("careerLadder", "Career ladder 0 to 3", 11, styles.score),
  skillChallenge: entry("skillChallenge", "Skill challenge 0 to 3", 11, styles.score),
  openings: entry("openings", "Annual openings", 11, styles.jobs),
  linkage: entry("linkage", "Linkage", 11, styles.text),
  effort: entry("effort", "Existing effort in region", 13, styles.text),
} satisfies Record<IndustryEntryKey, RankColumn>;
