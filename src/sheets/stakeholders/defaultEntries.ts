import type { Entries } from "../entries";
import type { StakeholderKey } from "./StakeholderRow";
import { threeQuestions } from "./threeQuestions";

/** What is known of a row before there is an organisation: its category, and to whom such organisations usually matter. */
export function defaultEntries(category: string): Entries<StakeholderKey> {
  const question = threeQuestions.find(({ categories }) => categories.includes(category));
  return question ? { category, mattersTo: question.answer } : { category };
}
