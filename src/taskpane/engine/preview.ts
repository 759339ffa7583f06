import type { Quadrant } from "../../measures/quadrant";
import type { MapRow } from "../../sheets/driverMap/mapRow";
import { mapRows } from "../../sheets/driverMap/mapRow";
import type { Reach } from "../../sheets/driverMap/reach";
import { mapReach } from "../../sheets/driverMap/reach";
import type { ByCriterion, CriterionKey } from "../../sheets/ranking/criteria";
import { criteria } from "../../sheets/ranking/criteria";
import type { RankedIndustry } from "../../sheets/ranking/rankedIndustry";
import type { Ranking } from "../../sheets/ranking/rankIndustries";
import type { Recipe } from "../../sheets/recipe";
import { lastRow } from "../../sheets/lastRow";
import type { Workbook } from "../../sheets/sheet";
import type { Changes } from "./changes";

export interface CandidatePoints {
  readonly criterion: CriterionKey;
  readonly title: string;
  /** 0 to 100; null without data. */
  readonly points: number | null;
  /** Share of the weight in use, 0 to 1. */
  readonly weight: number;
}

export interface Candidate {
  readonly naics: string;
  readonly title: string;
  readonly rank: number;
  readonly score: number;
  readonly quadrant: Quadrant | "No data";
  readonly gate: string;
  /** The row in one sentence, and what must be known before using it. */
  readonly why: string;
  readonly note: string;
  /** Where its jobs come from, in one or two words. */
  readonly data: string;
  readonly dependsOnEstimate: boolean;
  readonly points: readonly CandidatePoints[];
}

export interface MapPoint {
  readonly naics: string;
  readonly title: string;
  readonly quadrant: Quadrant;
  readonly lq: number;
  readonly growth: number;
  readonly jobs: number;
  /** null where it takes no part in the ranking. */
  readonly rank: number | null;
}

/** The Driver Map as the workbook draws it. */
export interface PreviewMap {
  /** Best first. */
  readonly points: readonly MapPoint[];
  readonly cuts: { readonly lq: number; readonly growth: number };
  /** Points beyond stand at the edge. */
  readonly reach: Reach;
}

/** What a build would write, before anything is written. */
export interface Preview {
  readonly title: string;
  readonly base: number;
  readonly end: number;
  readonly invented: boolean;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly industries: number;
  readonly ranked: number;
  /** Why the others have no rank, a clause for each reason. */
  readonly unranked: readonly string[];
  /** The strongest candidates, best first. */
  readonly top: readonly Candidate[];
  readonly map: PreviewMap;
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  /** What a build over an earlier one changes; null for a new build. */
  readonly changes: Changes | null;
}

const TOP = 5;
const WARNING = "Warning: ";

export function previewOf(
  recipe: Recipe,
  ranking: Ranking,
  workbook: Workbook,
  { findings, changes }: { readonly findings: readonly string[]; readonly changes: Changes | null },
): Preview {
  const ranked = ranking.industries.filter((industry) => industry.ranked);
  const isWarning = (finding: string) => finding.startsWith(WARNING);
  return {
    title: workbook.title,
    base: recipe.base,
    end: recipe.end,
    invented: recipe.invented,
    sheets: workbook.sheets.map((sheet) => ({ name: sheet.name, rows: lastRow(sheet) })),
    industries: ranking.industries.length,
    ranked: ranked.length,
    unranked: unrankedBecause(recipe, ranking),
    top: ranked.slice(0, TOP).map((industry) => candidate(industry, ranking.weightsInUse)),
    map: mapOf(recipe, ranking),
    warnings: findings.filter(isWarning).map((finding) => finding.slice(WARNING.length)),
    notes: findings.filter((finding) => !isWarning(finding)),
    changes,
  };
}

function unrankedBecause({ cuts }: Recipe, { industries }: Ranking): string[] {
  const tooLittle = industries.filter(({ score }) => Number.isNaN(score)).length;
  const outside = industries.filter(({ score, ranked }) => !Number.isNaN(score) && !ranked).length;
  return [
    ...(tooLittle > 0 ? [`${tooLittle} for data on less than ${Math.round(cuts.coverage * 100)}% of the weight`] : []),
    ...(outside > 0 ? [`${outside} for the tests chosen under Criteria`] : []),
  ];
}

function candidate(industry: RankedIndustry, weights: ByCriterion<number>): Candidate {
  const { rank, score, quadrant, gate, why, note, dataStatus: data, crossed } = industry;
  const total = criteria.reduce((sum, { key }) => sum + weights[key], 0);
  const points = criteria
    .filter(({ key }) => weights[key] > 0)
    .map(({ key, title }) => ({
      criterion: key,
      title: title.replace(" points", ""),
      points: Number.isNaN(industry.points[key]) ? null : industry.points[key],
      weight: weights[key] / total,
    }));
  const { naics, title } = industry.cells;
  const dependsOnEstimate = crossed !== "";
  return { naics, title, rank, score, quadrant, gate, why, note, data, dependsOnEstimate, points };
}

function mapOf(recipe: Recipe, { industries }: Ranking): PreviewMap {
  const rows = mapRows(industries, recipe);
  const { lq, growth } = recipe.cuts;
  return { points: rows.flatMap(mapPoint), cuts: { lq, growth }, reach: mapReach(rows, recipe) };
}

function mapPoint({ drawn, industry }: MapRow): MapPoint[] {
  const { cells, quadrant, lq, growth, sums, rank, ranked } = industry;
  if (!drawn || quadrant === "No data") return [];
  const { naics, title } = cells;
  return [{ naics, title, quadrant, lq, growth, jobs: sums.end, rank: ranked ? rank : null }];
}
