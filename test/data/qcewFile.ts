import type { InputFile } from "../../src/data/reading";

const HEADER = [
  ...["area_fips", "own_code", "industry_code", "agglvl_code", "size_code", "year", "qtr", "disclosure_code"],
  ...["annual_avg_estabs", "annual_avg_emplvl", "total_annual_wages", "lq_disclosure_code", "lq_annual_avg_emplvl"],
];

const ROW = ["39049", "5", "336", "75", "0", "2023", "A", "", "12", "3400", "272000000", "", "1.07"];

type Row = Readonly<Record<string, string>>;

/** A QCEW file of rows that differ from a good row in the columns given. */
export function qcewText(rows: readonly Row[]): string {
  const lines = rows.map((row) => HEADER.map((column, index) => row[column] ?? ROW[index]!).join(","));
  return [HEADER.join(","), ...lines].join("\n");
}

export function qcewFile(name: string, rows: readonly Row[]): InputFile {
  return textFile(name, qcewText(rows));
}

export function textFile(name: string, text: string): InputFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
