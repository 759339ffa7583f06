import { criteria } from "../sheets/ranking/criteria";
import type { SelectedIndustry } from "./selectedIndustry";
import { selectedRow } from "./selectedIndustry";

/** One criterion of a score, as the sheet's own cells have it. */
export interface ScorePart {
  readonly title: string;
  readonly question: string;
  /** 0 to 100; null without data. */
  readonly points: number | null;
  /** As typed above the points. */
  readonly weight: number;
  /** What it adds to the score before adjustment; null without data. */
  readonly adds: number | null;
}

/** How a score comes about. */
export interface ScoreExplanation extends SelectedIndustry {
  readonly rank: number | null;
  readonly score: number | null;
  readonly parts: readonly ScorePart[];
  /** Points that the analyst added, with the reason without which they do not count. */
  readonly adjustment: { readonly points: number; readonly reason: string } | null;
  readonly quadrant: string;
  readonly gate: string;
  /** The row in words. */
  readonly why: string;
  readonly note: string;
}

/** Explains the selected row of a ranking; null if none is selected. */
export const whyThisScore = (): Promise<ScoreExplanation | null> =>
  Excel.run(async (context) => {
    const row = await selectedRow(context);
    if (!row) return null;
    const { names } = context.workbook;
    const [typed, used] = ["Weights", "WeightsInUse"].map((name) =>
      names
        .getItem(name + row.key)
        .getRange()
        .load("values"),
    );
    await context.sync();
    const { sheet, naics, title } = row;
    const text = (header: string) => String(row.cell(header));
    const points = numberOf(row.cell("Local adjustment"));
    return {
      ...{ sheet, row: row.row, naics, title },
      rank: numberOf(row.cell("Rank")),
      score: numberOf(row.cell("Score")),
      parts: scoreParts(row.cell, typed!.values[0]!, used!.values[0]!),
      adjustment: points === null || points === 0 ? null : { points, reason: text("Reason and evidence") },
      ...{ quadrant: text("Quadrant"), gate: text("Gate"), why: text("Why"), note: text("Status in words") },
    };
  });

/** Criteria without data carry no weight: the others share it. */
function scoreParts(
  cell: (header: string) => unknown,
  typed: readonly unknown[],
  used: readonly unknown[],
): ScorePart[] {
  const points = criteria.map(({ title }) => numberOf(cell(title)));
  const weights = criteria.map((_, at) => (points[at] === null ? 0 : (numberOf(used[at]) ?? 0)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return criteria.map(({ title, question }, at) => ({
    title: title.replace(" points", ""),
    question,
    points: points[at]!,
    weight: numberOf(typed[at]) ?? 0,
    adds: points[at] === null || sum === 0 ? null : (weights[at]! * points[at]!) / sum,
  }));
}

const numberOf = (value: unknown) => (typeof value === "number" ? value : null);
