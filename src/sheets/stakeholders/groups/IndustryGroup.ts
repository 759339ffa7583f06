import type { categories } from "../categories";

export type CategoryName = (typeof categories)[number]["name"];

/** Kinds of organisations of a category, never names of real ones. */
export type Examples = Readonly<Record<CategoryName, string>>;

/** An industry in which sector partnerships are common. */
export interface IndustryGroup {
  readonly key: string;
  readonly title: string;
  /** Codes that begin with one of them belong to the group, unless a longer one names another group. */
  readonly naics: readonly string[];
  readonly examples: Examples;
}
