import { informationGroups } from "./informationGroups";
import type { IndustryGroup } from "./IndustryGroup";
import { makingGroups } from "./makingGroups";
import { serviceGroups } from "./serviceGroups";

/** The ten industries in which the toolkit saw sector partnerships at work. */
export const industryGroups: readonly IndustryGroup[] = [...makingGroups, ...serviceGroups, ...informationGroups];

/** The group an industry belongs to, by the longest code that fits; a code like "31-33" stands for each of its sectors. */
export function groupOf(naics: string | null): IndustryGroup | undefined {
  if (naics === null) return undefined;
  const code = naics.split("-")[0]!;
  const fits = industryGroups.flatMap((group) =>
    group.naics.filter((prefix) => code.startsWith(prefix)).map((prefix) => ({ group, length: prefix.length })),
  );
  return fits.sort((one, other) => other.length - one.length)[0]?.group;
}
