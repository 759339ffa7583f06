import { industryGroup } from "../analysis/industryGroup";
import { isBlsAggregate } from "../analysis/naicsCode";
import type { Problem } from "./result";

/** A row of the table that would count the jobs of this one a second time: an industry that this one is part of. */
function parentRow(code: string, rowOf: ReadonlyMap<string, number>): number | undefined {
  const shorter = Array.from({ length: code.length - 1 }, (_, length) => code.slice(0, length + 1));
  const sector = industryGroup(code, 2);
  return [...shorter, ...(sector === null || sector === code ? [] : [sector])]
    .map((parent) => rowOf.get(parent))
    .find((row) => row !== undefined);
}

function problemOf(code: string, row: number, digits: number, rowOf: ReadonlyMap<string, number>): Problem | null {
  const here = `Row ${row + 1}: code ${code}`;
  if (code === "") return { problem: "missing", because: `Row ${row + 1} has no code.` };
  if (isBlsAggregate(code)) return { problem: "impossible", because: `${here} is a total of several sectors.` };
  if (industryGroup(code, digits) === null)
    return { problem: "impossible", because: `${here} has fewer than ${digits} digits, so its group is not known.` };
  const parent = parentRow(code, rowOf);
  if (parent === undefined) return null;
  return { problem: "impossible", because: `${here} is also part of row ${parent + 1}: its jobs would count twice.` };
}

/** @returns the group of each row, or the problem of the first row that has one */
export function varietyGroups(codes: readonly string[], digits: number): readonly string[] | Problem {
  const trimmed = codes.map((code) => code.trim());
  const rowOf = new Map(trimmed.map((code, row) => [code, row]));
  for (const [row, code] of trimmed.entries()) {
    const problem = problemOf(code, row, digits, rowOf);
    if (problem) return problem;
  }
  return trimmed.map((code) => industryGroup(code, digits)!);
}

export const GROUP_EDGE_CASES = [
  "With 2 digits the groups are NAICS sectors: 31, 32 and 33 (or 31-33) are one group, so are 44 and 45, and 48 and 49.",
  "All rows must be of one level, such as four or six digits: a total, or an industry beside one that it is part of, is #NUM!.",
  "Each row is an industry of its own: add up ownerships of one code first.",
  "A code with fewer digits than the group has is #NUM!; a row without a code, or withheld, makes the variety #N/A.",
  "Related and unrelated variety add up to the entropy in bits; jobs that are all 0 are #DIV/0!.",
] as const;

export const VARIETY_SOURCE =
  "Frenken, van Oort and Verburg (2007), Related variety, unrelated variety and regional economic growth, Regional Studies 41(5).";

export const VARIETY_MISSING = "The variety speaks for all industries, and one of them is withheld or missing.";

export const VARIETY_NATIVE_REASON =
  "One cell would have to add up every group before it takes logarithms. With each row's group in a column (31, 32 and 33 are one), and beside it P = SUMIF(groups,group,values)/SUM(values) and p = value/SUM(values), related variety is -SUMPRODUCT(p*LOG(p/P,2)) and unrelated variety -SUMPRODUCT(p*LOG(P,2)), over the rows with p above 0.";
