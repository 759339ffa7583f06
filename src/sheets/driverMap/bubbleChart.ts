import type { Placed } from "../layout";
import type { Recipe } from "../recipe";
import type { BubbleChart, BubbleSeries } from "../sheet";
import { source } from "../text";
import type { ChartPlace } from "./chartSize";
import { chartSize } from "./chartSize";
import type { Side } from "./labelSides";
import { quadrants } from "./quadrants";
import { labelCount } from "./topRow";
import type { WorkingTables } from "./workingTables";

/** Growth across, location quotient up, area by jobs; the lines stand at the cuts and follow them. */
export function bubbleChart(
  recipe: Recipe,
  { map, top, cuts }: Pick<WorkingTables, "map" | "top" | "cuts">,
  { leaders, sides }: { leaders: readonly string[]; sides: readonly Side[] },
  at: ChartPlace,
): BubbleChart {
  const { base, end, regionName } = recipe;
  return {
    kind: "bubble",
    name: "Driver Map",
    title: `Which industries are concentrated in ${regionName}, and which grow?`,
    altText: alternative(recipe, leaders),
    ...at,
    ...chartSize,
    legend: true,
    scale: 100,
    xAxis: { title: `Growth of jobs, ${base} to ${end}`, numberFormat: "0%", crossesAt: recipe.cuts.growth },
    yAxis: { title: `Location quotient, ${end}`, numberFormat: "0.0", crossesAt: recipe.cuts.lq, grid: true },
    series: [
      // A bubble four times the largest, drawn in nothing, halves the width of all: not every program reads a chart's scale.
      dots("Size of the bubbles", cuts, { x: "growthCut", y: "lqCut", size: "unit" }),
      { ...dots("Growth cut", cuts, { x: "growthCut", y: "lq", size: "dot" }), ...dark },
      { ...dots("LQ cut", cuts, { x: "growth", y: "lqCut", size: "dot" }), ...dark },
      ...quadrants.map(({ name, color }) => industries(name, color, map)),
      ...Array.from({ length: labelCount }, (_, index) => label(index, sides[index] ?? "right", top)),
    ],
  };
}

const industries = (name: string, fill: string, map: Placed): BubbleSeries => ({
  name: { text: name },
  x: map.cells("x"),
  values: map.cells(name),
  size: map.cells("end"),
  fill,
});

const label = (index: number, side: Side, top: Placed): BubbleSeries => ({
  name: { ref: top.cell("label", index) },
  x: top.cell("x", index),
  values: top.cell("y", index),
  size: top.cell("end", index),
  fill: null,
  label: side,
  inLegend: false,
});

const dots = (text: string, cuts: Placed, of: Readonly<Record<"x" | "y" | "size", string>>): BubbleSeries => ({
  name: { text },
  x: cuts.cells(of.x),
  values: cuts.cells(of.y),
  size: cuts.cells(of.size),
  fill: null,
  inLegend: false,
});

const dark = { fill: "595959", outline: "595959" };

/** What a reader who does not see the picture is told; the tables below it say the rest. */
function alternative(recipe: Recipe, leaders: readonly string[]): string {
  const { base, end, regionName, reference } = recipe;
  const named = leaders.length > 0 ? `The strongest candidates are ${leaders.join("; ")}.` : "No industry has a rank.";
  return (
    `Bubble chart of industries in ${regionName}: location quotient ${end} against ${reference.name} upwards, ` +
    `growth of jobs ${base} to ${end} to the right, bubble area by jobs ${end}. ${named} ${source(recipe)}.`
  );
}
