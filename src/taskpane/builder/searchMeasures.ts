import type { MeasureGroup } from "../../measures/index";
import type { AnyMeasure } from "./AnyMeasure";

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s_,.]+/)
    .filter(Boolean);

/** Measures that have all the words, in any of what is said of them; first those that have them in their name or title. */
export function searchMeasures(groups: readonly MeasureGroup[], search: string): AnyMeasure[] {
  const words = wordsOf(search);
  const found = (text: string) => words.every((word) => text.includes(word));
  const all = groups.flatMap(({ title, measures }) =>
    measures.map((measure) => {
      const name = `${measure.name.replaceAll("_", " ")} ${measure.title}`.toLowerCase();
      return { measure, name, everything: `${name} ${measure.summary} ${title}`.toLowerCase() };
    }),
  );
  const byName = all.filter(({ name }) => found(name));
  const bySense = all.filter((each) => !byName.includes(each) && found(each.everything));
  return [...byName, ...bySense].map(({ measure }) => measure);
}
