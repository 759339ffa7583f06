import type { CsvLines } from "./csvLines";
import type { QcewColumns } from "./qcewColumns";
import type { Reading, Source } from "./reading";
import { addTitles, mergeTitles, noTitles } from "./titles";

/** Reads a title table of the agency, `industry_code,industry_title` or `area_fips,area_title`. */
export function readTitles(reading: Reading, file: string, lines: CsvLines, columns: QcewColumns): Source | string {
  const width = lines.fields;
  const titles = noTitles();
  while (lines.next()) {
    if (lines.fields !== width) {
      return `${file}, line ${lines.line}: the line has ${lines.fields} columns where line 1 has ${width}; download the file again.`;
    }
    addTitles(titles, lines, columns);
  }
  return { file, areas: [], years: [], rows: 0, withheld: 0, titles: mergeTitles(reading.titles, titles) };
}
