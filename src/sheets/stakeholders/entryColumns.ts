import type { Style } from "../sheet";
import { styles } from "../style";
import type { StakeholderColumn, Takes } from "./StakeholderColumn";
import type { StakeholderKey } from "./StakeholderRow";

/** One line a row, so that many rows are seen at once: a long text shows whole in its cell. */
export const bodyStyle: Style = styles.text;
const number: Style = styles.score;
const day: Style = { numberFormat: "yyyy-mm-dd", align: "right" };

function styleOf(takes: Takes | undefined): Style {
  if (takes === "day") return day;
  return takes !== undefined && "from" in takes ? number : bodyStyle;
}

/** A column that the analyst fills in. */
export const entry = (key: StakeholderKey, header: string, width: number, takes?: Takes): StakeholderColumn => ({
  ...{ key, header, width, style: styleOf(takes), input: true },
  value: ({ entries }) => entries[key] ?? null,
  ...(takes === undefined ? {} : { takes }),
});

const scale = (from: number, to: number, prompt: string): Takes => ({ from, to, prompt });

/** Who it is, what it may do, bring and decide. */
export const whoColumns: readonly StakeholderColumn[] = [
  entry("organisation", "Organisation", 44),
  entry("category", "Category", 43, { list: "Category" }),
  entry("mattersTo", "Matters to", 30, { list: "Matters to" }),
  entry("planning", "Role in planning", 12, { list: "Role" }),
  entry("design", "Role in design", 12, { list: "Role" }),
  entry("implementation", "Role in implementation", 15, { list: "Role" }),
  entry("mission", "Mission", 32),
  entry("resources", "Resources offered", 18),
  entry("knowledge", "Knowledge offered", 24),
  entry(
    "commitment",
    "Commitment 0 to 4",
    12,
    scale(0, 4, "0 none, 1 says so, 2 takes part, 3 gives time or money, 4 leads."),
  ),
  entry("influence", "Influence 1 to 5", 10, scale(1, 5, "How much it can move the partnership: 1 hardly, 5 decides.")),
  entry(
    "interest",
    "Interest 1 to 5",
    9,
    scale(1, 5, "How much the industry and its workers matter to it: 1 hardly, 5 above all."),
  ),
];

export const stageColumns: readonly StakeholderColumn[] = [
  entry("currentStage", "Current stage", 12, { list: "Stage" }),
  entry("desiredStage", "Desired stage", 12, { list: "Stage" }),
  entry("resistant", "Resistant?", 11, { list: "Yes or no" }),
];

export const stepColumns: readonly StakeholderColumn[] = [
  entry("wants", "What they want", 28),
  entry("ask", "What we ask", 28),
  entry("owner", "Relationship owner", 18),
  entry("lastContact", "Last contact", 12, "day"),
  entry("nextStep", "Next step", 32),
  entry("nextDate", "Next date", 12, "day"),
];

export const whereColumns: readonly StakeholderColumn[] = [
  entry("geography", "Geography covered", 22),
  entry("workforceArea", "Workforce area", 16),
];
