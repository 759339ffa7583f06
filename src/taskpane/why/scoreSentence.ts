import type { ScoreExplanation } from "../../excel/whyThisScore";
import { oneDecimal } from "../numbers/formats";

type Part = ScoreExplanation["parts"][number];

/** What lifts the score most, what least, and what is missing. */
export function scoreSentence({ parts }: Pick<ScoreExplanation, "parts">): string {
  const adding = parts.filter((part): part is Part & { adds: number } => part.adds !== null && part.weight > 0);
  if (adding.length === 0) return "No criterion has data for this industry, so it has no score.";
  const byShare = [...adding].sort((one, other) => other.adds - one.adds);
  const [most, least] = [byShare[0]!, byShare.at(-1)!];
  const missing = parts
    .filter((part) => part.points === null && part.weight > 0)
    .map(({ title }) => title.toLowerCase());
  const sentences = [
    `${most.title} adds most, ${oneDecimal(most.adds)} points${most === least ? "." : `; ${least.title.toLowerCase()} least, ${oneDecimal(least.adds)}.`}`,
    ...(missing.length > 0 ? [`No data for ${missing.join(", ")}: the other criteria share that weight.`] : []),
  ];
  return sentences.join(" ");
}
