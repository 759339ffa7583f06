import { columnLetters, reference } from "./formula";
import type { Piece, Placed } from "./layout";
import type { ByCriterion } from "./ranking/criteria";
import { criteria, equalWeights, startingWeights } from "./ranking/criteria";
import type { Ranking } from "./ranking/rankIndustries";
import type { Cell, Name } from "./sheet";
import { styles } from "./style";

/** Weights to compare the chosen ones with: would the same industries lead? */
const presets = [
  { name: "StartingInUse", label: "Starting weights", weights: startingWeights },
  { name: "EqualInUse", label: "Equal weights", weights: equalWeights },
];

/** Each preset as a row of weights, and under it the weights of those criteria that have data. */
export function presetWeights(
  { hasData }: Ranking,
  rank: Placed,
  at: { sheet: string; row: number },
): { piece: Piece; names: Name[] } {
  const inUseRow = (preset: number) => at.row + 3 + 2 * preset;
  const inUse = (weights: ByCriterion<number>, preset: number) =>
    criteria.map(({ key, fact }, index): Cell => {
      const weight = `${columnLetters(index + 2)}${inUseRow(preset) - 1}`;
      return { formula: `IF(COUNT(${rank.column(fact)})>0,${weight},0)`, value: hasData[key] ? weights[key] : 0 };
    });
  const cells = presets.flatMap(({ label, weights }, preset): Cell[][] => [
    [label, ...criteria.map(({ key }) => weights[key])],
    ["In use (has data)", ...inUse(weights, preset)],
  ]);
  const width = criteria.length;
  const row = (which: number) => ({ row: which, column: 2, rows: 1, columns: width });
  return {
    piece: {
      blocks: [
        { row: at.row, column: 1, cells: [["Weight presets, for the ranks beside the chosen one"]] },
        {
          row: at.row + 1,
          column: 1,
          cells: [["Preset", ...criteria.map(({ title }) => title.replace(" points", ""))], ...cells],
        },
      ],
      formats: [
        { area: { row: at.row, column: 1, rows: 1, columns: 1 }, style: styles.heading },
        { area: { row: at.row + 1, column: 1, rows: 1, columns: width + 1 }, style: styles.header },
        { area: row(at.row + 1), style: { align: "right" } },
        ...presets.map((_, preset) => ({ area: row(inUseRow(preset) - 1), style: styles.input })),
      ],
    },
    names: presets.map(({ name }, preset) => ({ name, refersTo: reference(at.sheet, row(inUseRow(preset))) })),
  };
}
