/** The columns of a table that become facts, with the words their headers are known by. */
const COLUMNS = {
  area: ["area_fips", "fips", "area code", "county code", "geo id", "geoid"],
  industry: ["industry_code", "naics", "naics code", "industry code"],
  year: ["year"],
  jobs: ["annual_avg_emplvl", "jobs", "employment", "average employment", "annual average employment"],
  ownership: ["own_code", "ownership"],
  wages: ["total_annual_wages", "total wages", "wages"],
  establishments: ["annual_avg_estabs", "annual_avg_estabs_count", "establishments"],
  areaTitle: ["area_title", "area", "county", "area name"],
  industryTitle: ["industry_title", "industry", "industry name", "description"],
} as const;

export type TableField = keyof typeof COLUMNS;

/** Position of each column, from 0; null where the table has none. */
export type TableMapping = Readonly<Record<TableField, number | null>>;

/** What a table cannot do without. */
export const neededFields: readonly TableField[] = ["area", "industry", "year", "jobs"];

/** A mapping to begin with: a header is known by its words alone, so that nothing is guessed from figures. */
export function guessedMapping(headers: readonly string[]): TableMapping {
  const plain = headers.map((header) => header.trim().toLowerCase());
  const position = (words: readonly string[]): number | null => {
    const found = words.map((word) => plain.indexOf(word)).find((index) => index >= 0);
    return found ?? null;
  };
  return Object.fromEntries(Object.entries(COLUMNS).map(([field, words]) => [field, position(words)])) as TableMapping;
}
