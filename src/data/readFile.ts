import { CsvLines } from "./csvLines";
import type { QcewColumns } from "./qcewColumns";
import { missingQcewColumn, qcewColumns } from "./qcewColumns";
import { readQcew } from "./readQcew";
import { readTitles } from "./readTitles";
import type { InputFile, Reading, Refusal, Source } from "./reading";

/** What the agency's downloads are called, for sentences that tell where a good file is to be had. */
const ANNUAL_FILES = 'the annual averages ("annual.by_area") at www.bls.gov/cew/downloadable-data-files.htm';

/** Reads one more file into `reading`, which holds either its facts and titles or, where it is refused, only the refusal. */
export function readFile(reading: Reading, file: InputFile): Source | Refusal {
  const outcome = sourceOrReason(reading, file);
  if (typeof outcome !== "string") {
    reading.sources.push(outcome);
    return outcome;
  }
  const refusal = { file: file.name, reason: outcome };
  reading.refused.push(refusal);
  return refusal;
}

function sourceOrReason(reading: Reading, file: InputFile): Source | string {
  const lines = new CsvLines(file.bytes, reading.codes);
  if (!lines.next()) return `${file.name} is empty: download it again.`;
  const header = Array.from({ length: lines.fields }, (_, field) => lines.text(field).trim().toLowerCase());
  if (header.includes("qtrly_estabs") || header.includes("qtrly_estabs_count")) {
    return `${file.name} holds quarterly figures (line 1) and this tool takes annual averages: add ${ANNUAL_FILES}.`;
  }
  const columns = qcewColumns(header);
  const missing = missingQcewColumn(columns);
  if (missing === null) return readQcew(reading, file.name, lines, columns);
  if (columns.jobs === -1 && hasTitles(columns)) return readTitles(reading, file.name, lines, columns);
  return `${file.name} is not an annual QCEW file, for line 1 names no column ${missing}: add ${ANNUAL_FILES}.`;
}

function hasTitles({ industry, industryTitle, area, areaTitle }: QcewColumns): boolean {
  return (industry !== -1 && industryTitle !== -1) || (area !== -1 && areaTitle !== -1);
}
