import { blsTitles } from "../analysis/blsTitles";
import { naicsSubsectors, naicsSubsectors2017 } from "../analysis/naicsSubsectors";
import { titleLines } from "../analysis/titleLines";

/** Aggregates, sectors and 3-digit industries; those that NAICS 2022 gave up are in their NAICS 2017 words. */
const builtIn: ReadonlyMap<string, string> = new Map([
  ...titleLines(naicsSubsectors2017),
  ...titleLines(naicsSubsectors),
  ...titleLines(blsTitles),
]);

/**
 * An industry in words: as the files have it, else as NAICS 2017 and 2022 have it down to 3 digits, else "NAICS 3361".
 * @param titles industry titles that files brought, by code
 * @source Census Bureau, North American Industry Classification System 2017 and 2022; BLS for the aggregates above the sectors
 */
export function industryTitle(naics: string, titles: ReadonlyMap<string, string>): string {
  return titles.get(naics) ?? builtIn.get(naics) ?? `NAICS ${naics}`;
}
