import { areaCode } from "./areaCode";
import type { CsvLines } from "./csvLines";
import type { Fact, Level, Ownership } from "./fact";
import { naicsVintage } from "./naicsVintage";
import type { QcewColumns } from "./qcewColumns";

const OWNERSHIPS: ReadonlySet<string> = new Set<Ownership>(["0", "1", "2", "3", "4", "5", "8", "9"]);

/** Level by the last digit of agglvl_code. Length of the industry code would not do: "1011" is a supersector. */
const LEVELS: readonly Level[] = ["total", "total", "domain", "supersector", 2, 3, 4, 5, 6];

/** Blank means disclosed; data frames of R write NA for blank. */
const DISCLOSED: ReadonlySet<string> = new Set(["", "NA", "NaN"]);
/** "-" stands where the agency made no cell for the period. */
const WITHHELD: ReadonlySet<string> = new Set(["N", "-"]);

const INDUSTRY = /^(\d{2,6}|\d\d-\d\d)$/;
const DATE_OF_EXCEL = /^(\d{1,2}-[A-Za-z]{3}|[A-Za-z]{3}-\d{2,4})$/;
const AREA = /^[A-Z0-9]{5}$/;

/** The current line as a fact; null where it is of one size class only; a clause that says what is wrong with it and what to do. */
export function readQcewRow(lines: CsvLines, columns: QcewColumns): Fact | null | string {
  if (columns.size !== -1 && lines.code(columns.size) !== "0") return null;
  const area = areaCode(lines.code(columns.area));
  const own = lines.code(columns.own);
  const naics = lines.code(columns.industry);
  const level = levelOf(lines.code(columns.aggregation));
  const year = lines.number(columns.year);
  const flag = lines.code(columns.disclosure);
  if (!AREA.test(area)) return `"${area}" is not an area code; download the file again`;
  if (!isOwnership(own)) return `own_code "${own}" is unknown; download the file again`;
  if (!INDUSTRY.test(naics)) return wrongIndustry(naics);
  if (level === undefined) return "agglvl_code is unknown; download the file again";
  if (!(year >= 1990 && year < 2100)) return `"${lines.text(columns.year)}" is not a year; download the file again`;
  if (columns.quarter !== -1 && lines.code(columns.quarter) !== "A") {
    return `the row is of quarter ${lines.code(columns.quarter)}, not of the year; keep only annual averages (qtr A)`;
  }
  const status = statusOf(flag);
  if (status === undefined) return `disclosure_code "${flag}" is unknown; download the file again`;
  const published = status === "published";
  const estabs = lines.isEmpty(columns.estabs) ? null : lines.number(columns.estabs);
  const jobs = published ? lines.number(columns.jobs) : null;
  const wages = published && !lines.isEmpty(columns.wages) ? lines.number(columns.wages) : null;
  if (isWrong(estabs)) return wrongNumber(lines, columns.estabs, "establishments");
  if (isWrong(jobs)) return wrongNumber(lines, columns.jobs, "employment");
  if (isWrong(wages)) return wrongNumber(lines, columns.wages, "wages");
  const publishedQuotient = quotientOf(lines, columns);
  return { area, own, naics, vintage: naicsVintage(year), level, year, estabs, jobs, wages, status, publishedQuotient };
}

function isOwnership(own: string): own is Ownership {
  return OWNERSHIPS.has(own);
}

function levelOf(aggregation: string): Level | undefined {
  if (!/^[1-9]\d$/.test(aggregation)) return undefined;
  // 91 to 96 are totals of groups of areas and of government, whatever their last digit.
  return aggregation.startsWith("9") ? "total" : LEVELS[Number(aggregation[1])];
}

function statusOf(flag: string): Fact["status"] | undefined {
  if (DISCLOSED.has(flag)) return "published";
  return WITHHELD.has(flag) ? "withheld" : undefined;
}

/** The quotients have a flag of their own: a row can disclose its jobs and not its quotient. */
function quotientOf(lines: CsvLines, columns: QcewColumns): number | null {
  if (columns.quotient === -1 || columns.quotientDisclosure === -1) return null;
  if (!DISCLOSED.has(lines.code(columns.quotientDisclosure))) return null;
  const quotient = lines.number(columns.quotient);
  return Number.isNaN(quotient) ? null : quotient;
}

function isWrong(level: number | null): boolean {
  return level !== null && !(level >= 0 && level < Infinity);
}

function wrongNumber(lines: CsvLines, field: number, what: string): string {
  return `"${lines.text(field)}" is not a number of ${what}; download the file again`;
}

function wrongIndustry(naics: string): string {
  return DATE_OF_EXCEL.test(naics)
    ? `the industry code "${naics}" is a date that Excel made of a code; add the file as downloaded, without saving it in Excel`
    : `"${naics}" is not an industry code of QCEW; download the file again`;
}
