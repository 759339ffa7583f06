import type { Placed } from "../layout";
import { criteria } from "../ranking/criteria";
import type { Recipe } from "../recipe";
import type { BarChart, Series } from "../sheet";
import { palette } from "../style";
import type { ChartPlace } from "./chartSize";
import { chartSize } from "./chartSize";
import { contributionKey } from "./contributions";

const partColors = [
  palette.accent,
  palette.emerging,
  palette.national,
  palette.mature,
  palette.star,
  "CC79A7",
  palette.transforming,
];

/** What every score is made of. */
export function scoreBars({ end }: Recipe, top: Placed, at: ChartPlace): BarChart {
  return {
    kind: "bar",
    name: "Score parts",
    title: "What are the highest scores made of?",
    altText: `Stacked bars of the fifteen highest scores, data of ${end}: the points each criterion adds. The same numbers stand in the table tblTop on this sheet.`,
    ...at,
    ...chartSize,
    legend: true,
    categories: top.cells("industry"),
    valueAxis: { title: "Points of 100", numberFormat: "0", min: 0, max: 100, grid: true },
    series: criteria.map((criterion, index): Series => ({
      name: { text: criterion.title.replace(" points", "") },
      values: top.cells(contributionKey(criterion)),
      fill: partColors[index]!,
    })),
  };
}

/** Where the jobs came from. */
export function shiftShareBars({ base, end, reference }: Recipe, top: Placed, at: ChartPlace): BarChart {
  const series = (key: string, text: string, fill: string): Series => ({
    name: { text },
    values: top.cells(key),
    fill,
  });
  return {
    kind: "bar",
    name: "Shift-share",
    title: "How much of the change is the nation, the industry, or the region itself?",
    altText: `Stacked bars of the change in jobs ${base} to ${end} of the fifteen highest scores: national growth, industry mix and competitive effect against ${reference.name}. The same numbers stand in the table tblTop on this sheet.`,
    ...at,
    ...chartSize,
    legend: true,
    categories: top.cells("industry"),
    valueAxis: { title: `Jobs, ${base} to ${end}`, numberFormat: "#,##0", grid: true },
    series: [
      series("nationalGrowth", "National growth", palette.national),
      series("industryMix", "Industry mix", palette.mix),
      series("competitiveEffect", "Competitive effect", palette.competitive),
    ],
  };
}
