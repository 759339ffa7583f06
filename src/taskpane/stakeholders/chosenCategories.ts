import { categories as toolkit } from "../../sheets/stakeholders/categories";
import { threeQuestions } from "../../sheets/stakeholders/threeQuestions";
import type { ScanState } from "./scanState";

/** Every category that the three questions suggest. */
const suggested = threeQuestions.flatMap(({ categories }) => categories);

/** The categories that are looked for, what was ticked or else all that are suggested: the toolkit's in its order, then own ones. */
export function chosenCategories(state: Pick<ScanState, "categories" | "ownCategories">): readonly string[] {
  const ticked = new Set(state.categories ?? suggested);
  return [...toolkit.map(({ name }) => name), ...state.ownCategories].filter((name) => ticked.has(name));
}
