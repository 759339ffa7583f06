import type { InputFile, Reading } from "../../src/data/reading";
import { arrangeFacts } from "../../src/sheets/ranking/arrangeFacts";
import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import type { Recipe } from "../../src/sheets/recipe";
import type { Workbook } from "../../src/sheets/sheet";
import type { Kept } from "../../src/sheets/withKept";
import { withKept } from "../../src/sheets/withKept";
import { sampleProvenance } from "../sheets/sampleRanking";
import { tableRows } from "../sheets/tableRows";
import type { WorkbookValues } from "../sheets/workbookValues";

/** A file as a person chooses it in a browser. */
export const chosen = ({ name, bytes }: InputFile) => ({ name, mimeType: "text/csv", buffer: Buffer.from(bytes) });

/** The recipe as it stands in the workbook. */
export function recipeIn(values: WorkbookValues): Recipe {
  for (let row = 1; row < 300; row += 1) {
    const text = values("Sources & Method", row, 1);
    if (typeof text === "string" && text.startsWith("{")) return JSON.parse(text) as Recipe;
  }
  throw new Error("Sources & Method holds no recipe.");
}

/** What the measures make of the same recipe and files. */
export function workbookOf(recipe: Recipe, reading: Reading, kept?: Kept): Workbook {
  const facts = arrangeFacts(recipe, reading);
  return rankingWorkbook(recipe, kept ? withKept(facts, kept, recipe) : facts, sampleProvenance).workbook;
}

const figures = ["Rank", "Score", "LQ", "Growth", "Competitive effect", "Wage ratio"];

const rounded = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(10)) : value);

/** The figures of each industry by its code: rows keep their places when ranks move. */
export function ranking(workbook: Workbook, values: WorkbookValues): Record<string, unknown[]> {
  const rows = tableRows(workbook, "tblRank", values);
  return Object.fromEntries(rows.map((row) => [row["NAICS"], figures.map((header) => rounded(row[header]))]).sort());
}
