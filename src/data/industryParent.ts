import { industryGroup } from "../analysis/industryGroup";

/** Supersector of each sector, as BLS draws them up (bls.gov/cew/classifications/industry/industry-supersectors.htm). */
const SUPERSECTORS: Readonly<Record<string, string>> = {
  "11": "1011",
  "21": "1011",
  "23": "1012",
  "31-33": "1013",
  "22": "1021",
  "42": "1021",
  "44-45": "1021",
  "48-49": "1021",
  "51": "1022",
  "52": "1023",
  "53": "1023",
  "54": "1024",
  "55": "1024",
  "56": "1024",
  "61": "1025",
  "62": "1025",
  "71": "1026",
  "72": "1026",
  "81": "1027",
  "92": "1028",
  "99": "1029",
};

/** The industry one step above, "3361" -> "336" -> "31-33" -> "1013" -> "101" -> "10"; null above the total. */
export function industryParent(naics: string): string | null {
  if (naics === "10") return null;
  // NAICS has no sector 10: what begins with it is an aggregate of BLS.
  if (naics.startsWith("10")) return naics.length === 3 ? "10" : naics.slice(0, 3);
  if (naics.length === 2 || naics.includes("-")) return SUPERSECTORS[naics] ?? null;
  if (naics.length > 3) return naics.slice(0, -1);
  return industryGroup(naics, 2);
}
