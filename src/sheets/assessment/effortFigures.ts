import { quoted } from "../formula";
import type { Figure } from "./figures";
import { ranked } from "./rankingFigures";

const effort = ranked("Existing effort in region");

/** Of how many industries the analyst has said what is done already. */
export const effortFigures: readonly Figure[] = [
  ...["Active", "Partial", "None", "Unknown"].map((word) => ({
    key: `effort ${word}`,
    label: `Existing effort: ${word.toLowerCase()}`,
    formula: () => `COUNTIFS(${effort},${quoted(word)})`,
  })),
  { key: "effort open", label: "Existing effort: not filled in", formula: () => `SUMPRODUCT(--(${effort}=""))` },
  { key: "targets", label: "Industries decided as Target", formula: () => `COUNTIFS(${ranked("Decision")},"Target")` },
];
