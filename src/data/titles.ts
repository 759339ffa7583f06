import { areaCode } from "./areaCode";
import type { CsvLines } from "./csvLines";
import type { QcewColumns } from "./qcewColumns";

/** Words for codes, as files bring them. Of several titles for one code the first read stays. */
export interface Titles {
  readonly industries: Map<string, string>;
  readonly areas: Map<string, string>;
}

export function noTitles(): Titles {
  return { industries: new Map(), areas: new Map() };
}

/** Takes the titles of the current line, if its file has any and their codes have none yet. */
export function addTitles(titles: Titles, lines: CsvLines, columns: QcewColumns): void {
  if (columns.industryTitle !== -1 && columns.industry !== -1) {
    const naics = lines.code(columns.industry);
    if (!titles.industries.has(naics)) {
      titles.industries.set(naics, withoutCode(lines.text(columns.industryTitle), naics));
    }
  }
  if (columns.areaTitle !== -1 && columns.area !== -1) {
    const area = areaCode(lines.code(columns.area));
    if (!titles.areas.has(area)) titles.areas.set(area, lines.text(columns.areaTitle).trim());
  }
}

/** Adds what `titles` lacks; returns how many titles that were. */
export function mergeTitles(titles: Titles, more: Titles): number {
  return mergeMap(titles.industries, more.industries) + mergeMap(titles.areas, more.areas);
}

function mergeMap(into: Map<string, string>, from: ReadonlyMap<string, string>): number {
  const added = [...from].filter(([code]) => !into.has(code));
  for (const [code, title] of added) into.set(code, title);
  return added.length;
}

/** "NAICS 1125 Aquaculture", "1011 Natural resources and mining" and "NAICS17 511 Publishing" (a retired code) begin with the code. */
function withoutCode(title: string, naics: string): string {
  const words = title.trim().replace(/^NAICS\d*\s+/, "");
  return words.startsWith(`${naics} `) ? words.slice(naics.length + 1) : words;
}
