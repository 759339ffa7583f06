import type { Placed } from "../layout";
import { criteria } from "../ranking/criteria";
import type { Recipe } from "../recipe";
import type { BarChart, BubbleChart, BubbleSeries, Series } from "../sheet";
import { palette } from "../style";
import { source } from "../text";
import type { Side } from "./labelSides";
import { quadrants } from "./quadrants";
import { contributionKey, labelCount } from "./topTable";

/** Of every chart, in pixels; about this much of it is left for what is plotted. */
const size = { width: 860, height: 560 };
export const plotSize = { width: 740, height: 400 };

interface ChartPlace {
  readonly row: number;
  readonly column: number;
}

/** Growth across, location quotient up, area by jobs; the lines stand at the cuts and follow them. */
export function bubbleChart(
  recipe: Recipe,
  tables: { map: Placed; top: Placed; cuts: Placed },
  { leaders, sides }: { leaders: readonly string[]; sides: readonly Side[] },
  at: ChartPlace,
): BubbleChart {
  const { map, top, cuts } = tables;
  const { base, end, regionName, reference } = recipe;
  const points = quadrants.map(({ name, color }): BubbleSeries => ({
    name: { text: name },
    x: map.cells("x"),
    values: map.cells(name),
    size: map.cells("end"),
    fill: color,
  }));
  const names = Array.from({ length: labelCount }, (_, index): BubbleSeries => ({
    name: { ref: top.cell("label", index) },
    x: top.cell("x", index),
    values: top.cell("y", index),
    size: top.cell("end", index),
    fill: null,
    label: sides[index] ?? "right",
    inLegend: false,
  }));
  const dots = (text: string, x: string, y: string, size: string): BubbleSeries => ({
    name: { text },
    x: cuts.cells(x),
    values: cuts.cells(y),
    size: cuts.cells(size),
    fill: null,
    inLegend: false,
  });
  const named = leaders.length > 0 ? `The strongest candidates are ${leaders.join("; ")}.` : "No industry has a rank.";
  return {
    kind: "bubble",
    name: "Driver Map",
    title: `Which industries are concentrated in ${regionName}, and which grow?`,
    altText: `Bubble chart of industries in ${regionName}: location quotient ${end} against ${reference.name} upwards, growth of jobs ${base} to ${end} to the right, bubble area by jobs ${end}. ${named} ${source(recipe)}.`,
    ...at,
    ...size,
    legend: true,
    scale: 100,
    xAxis: { title: `Growth of jobs, ${base} to ${end}`, numberFormat: "0%", crossesAt: recipe.cuts.growth },
    yAxis: { title: `Location quotient, ${end}`, numberFormat: "0.0", crossesAt: recipe.cuts.lq, grid: true },
    series: [
      // A bubble four times the largest, drawn in nothing, halves the width of all: not every program reads a chart's scale.
      dots("Size of the bubbles", "growthCut", "lqCut", "unit"),
      { ...dots("Growth cut", "growthCut", "lq", "size"), ...dark },
      { ...dots("LQ cut", "growth", "lqCut", "size"), ...dark },
      ...points,
      ...names,
    ],
  };
}

const dark = { fill: "595959", outline: "595959" };

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
    ...size,
    legend: true,
    categories: top.cells("industry"),
    valueAxis: { title: "Points of 100", numberFormat: "0", min: 0, max: 100, grid: true },
    series: criteria.map(({ key, title }, index): Series => ({
      name: { text: title.replace(" points", "") },
      values: top.cells(contributionKey(key)),
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
    ...size,
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
