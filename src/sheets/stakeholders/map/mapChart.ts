import type { Placed } from "../../layout";
import type { BubbleChart, BubbleSeries } from "../../sheet";
import { palette } from "../../style";
import { gridNames } from "../grid";
import { dotSides } from "../dotSides";
import { reach } from "./guideTables";
import { actionLines } from "./listTables";
import { capacity } from "./mapLayout";
import type { Scan } from "./Scan";
import type { Working } from "./workingTables";

const colors = [palette.star, palette.emerging, palette.mature] as const;

/** The scale has no 0 and no 6. */
const axis = {
  numberFormat: '[=0]"";[=6]"";0',
  crossesAt: reach.from,
  min: reach.from,
  max: reach.to,
  step: 1,
} as const;

/** Interest to the right, influence up; small equal dots, side by side where their numbers are the same. */
export function mapChart(scan: Scan, working: Working, row: number): BubbleChart {
  const { dots, ten, lines, fields } = working;
  return {
    ...{ kind: "bubble", name: "Stakeholder Map", row, column: 1, width: 1180, height: 560, legend: true, scale: 100 },
    title: "Who can move the partnership, and who wants to?",
    altText: alternative(scan),
    xAxis: { title: "Interest, 1 to 5", ...axis },
    yAxis: { title: "Influence, 1 to 5", ...axis, grid: true },
    series: [
      { ...unseen("Size of the dots", lines, ["cut", "cut", "largest"]) },
      { ...unseen("High influence", lines, ["along", "cut", "dot"]), ...dark },
      { ...unseen("High interest", lines, ["cut", "along", "dot"]), ...dark },
      ...dotSides.map(({ title }, index): BubbleSeries => ({
        name: { text: title },
        x: dots.cells("x"),
        values: dots.cells(title),
        size: dots.cells("size"),
        fill: colors[index]!,
      })),
      ...gridNames.map((_, index) => label(fields, ["name", "size"], index, index % 2 === 0 ? "left" : "right")),
      ...Array.from({ length: capacity.actions }, (_, index) => label(ten, ["label", "drawn"], index, "right")),
    ],
  };
}

const dark = { fill: "8C8C8C", outline: "8C8C8C" };

const unseen = (text: string, of: Placed, [x, y, size]: readonly [string, string, string]): BubbleSeries => ({
  name: { text },
  x: of.cells(x),
  values: of.cells(y),
  size: of.cells(size),
  fill: null,
  inLegend: false,
});

const label = (
  of: Placed,
  [name, size]: readonly [string, string],
  index: number,
  side: "left" | "right",
): BubbleSeries => ({
  name: { ref: of.cell(name, index) },
  x: of.cell("x", index),
  values: of.cell("y", index),
  size: of.cell(size, index),
  fill: null,
  label: side,
  inLegend: false,
});

/** What a reader who does not see the picture is told; the tables below it say the rest. */
function alternative({ recipe, lines }: Scan): string {
  const count = lines.slice(0, capacity.dots).filter(({ drawn }) => drawn === 1).length;
  const first = actionLines(lines).slice(0, 3);
  const named =
    first.length > 0
      ? `The largest of influence times gap: ${first.map(({ name }) => name.slice(0, 60)).join("; ")}.`
      : "No priorities are known yet.";
  return (
    `Bubble chart of stakeholders for ${recipe.industry.title}, as of ${recipe.madeOn}: influence upwards, interest to the right, ` +
    `${count} organisations drawn. ${named} The same stands in words in the tables below it.`
  );
}
