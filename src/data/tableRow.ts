import { areaCode } from "./areaCode";
import type { TableField, TableMapping } from "./tableMapping";

export type TableCell = string | number | boolean | null;

type Fields = readonly (string | number)[];

const AREA = /^[A-Z0-9]{5}$/i;
const INDUSTRY = /^(\d{2,6}|\d\d-\d\d)$/;

/** What people call the ownerships of QCEW. */
const OWNERSHIPS: Readonly<Record<string, string>> = {
  private: "5",
  "total covered": "0",
  total: "0",
  federal: "1",
  "federal government": "1",
  state: "2",
  "state government": "2",
  local: "3",
  "local government": "3",
};

const PRIVATE = "5";
const TOTAL_COVERED = "0";
const ALL_INDUSTRIES = "10";

/**
 * A row of a table as lines of the agency's layout, or a clause that says what is wrong with it and what to do. Without a column of
 * ownership the rows are private, and the row of all industries stands for total covered too.
 */
export function tableRow(cells: readonly TableCell[], mapping: TableMapping): readonly Fields[] | string {
  const text = (field: TableField) => (mapping[field] === null ? "" : String(cells[mapping[field]] ?? "").trim());
  const area = areaCode(text("area"));
  const industry = text("industry");
  const year = Number(text("year"));
  if (!AREA.test(area))
    return `"${text("area")}" is not an area code of five signs, such as 39049; correct it, or choose another column`;
  if (!INDUSTRY.test(industry))
    return `"${industry}" is not an industry code, such as 336 or 31-33; correct it, or choose another column`;
  if (!(year >= 1990 && year < 2100)) return `"${text("year")}" is not a year; correct it, or choose another column`;
  const owners = ownerships(text("ownership"), mapping.ownership !== null, industry);
  if (owners === null)
    return `"${text("ownership")}" is not an ownership; write Private, Total covered, Federal, State or Local, or its code`;
  const jobs = level(text("jobs"));
  const wages = level(text("wages"));
  const estabs = level(text("establishments"));
  if (jobs !== "" && jobs < 0) return `the jobs are ${jobs}; correct them: a number of jobs is 0 or more`;
  return owners.map((own) => [
    ...[area.toUpperCase(), own, industry, aggregation(own, industry), year],
    ...[jobs === "" ? "N" : "", jobs, wages, estabs, text("areaTitle"), text("industryTitle")],
  ]);
}

function ownerships(word: string, hasColumn: boolean, industry: string): readonly string[] | null {
  if (!hasColumn) return industry === ALL_INDUSTRIES ? [PRIVATE, TOTAL_COVERED] : [PRIVATE];
  const code = OWNERSHIPS[word.toLowerCase()] ?? word;
  return /^[0-58-9]$/.test(code) ? [code] : null;
}

/** A level as written, with or without separators between thousands; empty where there is no number. */
function level(text: string): number | "" {
  const number = Number(text.replaceAll(/[,\s\u00a0\u202f]/g, ""));
  return text === "" || Number.isNaN(number) ? "" : number;
}

/** The last digit of agglvl_code tells the level; "10" and the codes it begins are totals, domains and supersectors. */
function aggregation(own: string, industry: string): number {
  if (industry === ALL_INDUSTRIES) return own === TOTAL_COVERED ? 70 : 71;
  if (industry.startsWith(ALL_INDUSTRIES)) return industry.length === 3 ? 72 : 73;
  return industry.includes("-") ? 74 : 72 + industry.length;
}
