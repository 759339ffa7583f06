import { reference } from "./formula";
import type { Piece, Placed } from "./layout";
import { joinPieces } from "./layout";
import type { Recipe } from "./recipe";
import { presetWeights } from "./presets";
import type { Ranking } from "./ranking/rankIndustries";
import type { Name, Sheet } from "./sheet";
import { styles } from "./style";
import { footer, titleLines } from "./text";

const sheet = "Lists";

const header = 4;
const presetRow = 13;

/** The values of every dropdown. The analyst may reword those that no formula reads. */
const lists = {
  "Yes or no": ["Yes", "No"],
  "Scoring method": ["Percentile", "Min-max", "Thresholds"],
  "Rank only": ["Every industry", "Minimum jobs met", "Gate passed"],
  "Total basis": ["Total covered", "Private only"],
  Decision: ["Target", "Watch", "Not now", "Undecided"],
  "Existing effort": ["None", "Partial", "Active", "Unknown"],
  Linkage: ["High", "Some", "Low", "Unknown"],
  Role: ["Core", "Candidate", "Out"],
  "Transport link": ["Interstate", "Airport within 60 min", "Rail or port", "None", "Unknown"],
} as const;

export type ListName = keyof typeof lists;

const names = Object.keys(lists) as ListName[];

/** Formulas compare with these words: changing them would switch the comparison off. */
const fixedLists: readonly ListName[] = ["Yes or no", "Scoring method", "Rank only", "Total basis"];

/** The range that a dropdown points at: a list typed into the rule would break where the separator is not a comma. */
export function listSource(name: ListName): string {
  return reference(sheet, { row: header + 1, column: names.indexOf(name) + 1, rows: lists[name].length, columns: 1 });
}

/** @param rank the ranking, which tells what criteria have data */
export function listsSheet(recipe: Recipe, ranking: Ranking, rank: Placed): { sheet: Sheet; names: Name[] } {
  const frame = { name: sheet, gridlines: false, print: { landscape: true, footer: footer(recipe) } };
  const columns = names.map((name, index): Piece => {
    const column = index + 1;
    const body = { row: header + 1, column, rows: lists[name].length, columns: 1 };
    return {
      blocks: [{ row: header, column, cells: [[name], ...lists[name].map((value) => [value])] }],
      formats: fixedLists.includes(name) ? [] : [{ area: body, style: styles.input }],
      columns: [{ column, count: 1, width: 22 }],
    };
  });
  const presets = presetWeights(ranking, rank, { sheet, row: presetRow });
  const joined = joinPieces(frame, [
    titleLines(
      "Lists",
      "The choices of every dropdown. Those in blue may be reworded; the others are read by formulas.",
    ),
    { formats: [{ area: { row: header, column: 1, rows: 1, columns: names.length }, style: styles.header }] },
    ...columns,
    presets.piece,
  ]);
  return { sheet: joined, names: presets.names };
}
