import { categories } from "../categories";
import { scanLists } from "../scanLists";
import type { Takes } from "../StakeholderColumn";
import { stakeholderColumns } from "../stakeholderColumns";
import type { StakeholderKey } from "../StakeholderRow";
import { categoryWords } from "./categoryWords";
import { plainTextOrSigns } from "./plainTextOrSigns";

/** What a column of the scan expects; its words by plain text, see `plainTextOrSigns`. */
export type EntryRule =
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | {
      readonly kind: "scale";
      readonly from: number;
      readonly to: number;
      readonly words: ReadonlyMap<string, number>;
    }
  | { readonly kind: "list"; readonly words: ReadonlyMap<string, string> };

type ListName = Extract<Takes, { readonly list: string }>["list"];

/** Other words for the words of a list, where they can mean nothing else. */
const otherWords: Readonly<Record<ListName, Readonly<Record<string, string>>>> = {
  Category: categoryWords,
  "Matters to": { connection: "The connection between them", worker: "Workers", both: "Several" },
  Role: { "–": "-", none: "-", "no role": "-", advisor: "Advise", informed: "Inform" },
  Stage: {},
  "Yes or no": { y: "Yes", n: "No", true: "Yes", false: "No" },
};

/** Words for the ends and the middle of a scale. */
const ends: Readonly<Record<"low" | "middle" | "high", readonly string[]>> = {
  low: ["low", "l"],
  middle: ["medium", "moderate", "med", "m"],
  high: ["high", "h"],
};

const valuesOf = (list: ListName): readonly string[] =>
  list === "Category" ? categories.map(({ name }) => name) : scanLists[list];

function ruleOf(takes: Takes | undefined): EntryRule {
  if (takes === undefined) return { kind: "text" };
  if (takes === "day") return { kind: "date" };
  if ("list" in takes) {
    const own = valuesOf(takes.list).map((value) => [plainTextOrSigns(value), value] as const);
    return { kind: "list", words: new Map([...Object.entries(otherWords[takes.list]), ...own]) };
  }
  const { from, to } = takes;
  // Of a scale that begins with none nobody can tell where its low end is.
  const numbers =
    from === 0
      ? []
      : ([
          ["low", from],
          ["middle", (from + to) / 2],
          ["high", to],
        ] as const);
  const words = new Map(numbers.flatMap(([end, number]) => ends[end].map((word) => [word, number] as const)));
  return { kind: "scale", from, to, words };
}

/** By the key of the column. */
export const entryRules = Object.fromEntries(
  stakeholderColumns.filter(({ input }) => input).map(({ key, takes }) => [key, ruleOf(takes)]),
) as Readonly<Record<StakeholderKey, EntryRule>>;
