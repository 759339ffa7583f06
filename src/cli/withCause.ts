import type { Refusal } from "../data/reading";
import type { RefusedFileNaming } from "./refusedFilesNaming";

/**
 * What is missing, as the sentence of a failed command. Whoever sees the very file in the folder is told first why it was not taken;
 * where no refused file seems to be it, the refusals come last.
 */
export function withCause(sentence: string, causes: readonly RefusedFileNaming[], refused: readonly Refusal[]): string {
  if (causes.length > 0) return `${inOne([...new Set(causes.map(({ refusal }) => refusal))])}. ${sentence}`;
  return refused.length > 0 ? `${withoutPeriod(sentence)}; left out: ${inOne(refused)}.` : sentence;
}

/** A reason begins with the name of its file. */
function inOne(refusals: readonly Refusal[]): string {
  const [first, ...others] = refusals.map(({ reason }) => withoutPeriod(reason));
  return others.length === 0 ? first! : `${first} (and ${others.length} more left out)`;
}

const withoutPeriod = (sentence: string) => sentence.replace(/\.$/, "");
