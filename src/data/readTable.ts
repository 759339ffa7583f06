import type { Reading, Refusal, Source } from "./reading";
import { readFile } from "./readFile";
import type { TableCell } from "./tableRow";
import { tableRow } from "./tableRow";
import type { TableMapping } from "./tableMapping";

/** A table of a workbook. Error cells come as their text, "#N/A". */
export interface TableContent {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

const HEADER =
  "area_fips,own_code,industry_code,agglvl_code,year,disclosure_code,annual_avg_emplvl,total_annual_wages,annual_avg_estabs,area_title,industry_title";

/**
 * Reads a table of the workbook as if it were the agency's file. A cell of jobs without a number counts as withheld, never as 0.
 * All or nothing: the first row that cannot be read refuses the table, by its number on the sheet's table.
 */
export function readTable(reading: Reading, table: TableContent, mapping: TableMapping): Source | Refusal {
  const lines = [HEADER];
  for (const [index, cells] of table.rows.entries()) {
    const row = tableRow(cells, mapping);
    if (typeof row === "string") return refuse(reading, table, `${table.name}, row ${index + 1}: ${row}.`);
    lines.push(...row.map((fields) => fields.map(quoted).join(",")));
  }
  const bytes = new TextEncoder().encode(lines.join("\n"));
  return readFile(reading, { name: `table ${table.name}`, bytes });
}

function refuse(reading: Reading, { name }: TableContent, reason: string): Refusal {
  const refusal = { file: `table ${name}`, reason };
  reading.refused.push(refusal);
  return refusal;
}

const quoted = (field: string | number) =>
  typeof field === "number" ? String(field) : `"${field.replaceAll('"', '""')}"`;
