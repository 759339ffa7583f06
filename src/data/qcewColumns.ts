/** The columns of an annual QCEW file that become facts, under every name they have in the agency's layouts. */
const COLUMNS = {
  area: ["area_fips"],
  own: ["own_code"],
  industry: ["industry_code"],
  aggregation: ["agglvl_code"],
  size: ["size_code"],
  year: ["year"],
  quarter: ["qtr"],
  disclosure: ["disclosure_code"],
  areaTitle: ["area_title"],
  industryTitle: ["industry_title"],
  estabs: ["annual_avg_estabs", "annual_avg_estabs_count"],
  jobs: ["annual_avg_emplvl"],
  wages: ["total_annual_wages"],
  quotientDisclosure: ["lq_disclosure_code"],
  quotient: ["lq_annual_avg_emplvl"],
} as const;

export type QcewColumn = keyof typeof COLUMNS;

/** Position of each column, from 0; -1 where the file has none. */
export type QcewColumns = Readonly<Record<QcewColumn, number>>;

/** Columns a file can do without: rewritten files drop what is the same in every row. */
const OPTIONAL: readonly QcewColumn[] = [
  "size",
  "quarter",
  "areaTitle",
  "industryTitle",
  "quotientDisclosure",
  "quotient",
];

export function qcewColumns(header: readonly string[]): QcewColumns {
  const position = (names: readonly string[]): number => header.findIndex((name) => names.includes(name));
  return Object.fromEntries(Object.entries(COLUMNS).map(([column, names]) => [column, position(names)])) as QcewColumns;
}

/** The agency's name of the first column that is needed and not there; null where the file has them all. */
export function missingQcewColumn(columns: QcewColumns): string | null {
  const missing = (Object.keys(COLUMNS) as QcewColumn[]).find(
    (column) => columns[column] === -1 && !OPTIONAL.includes(column),
  );
  return missing === undefined ? null : COLUMNS[missing][0];
}
