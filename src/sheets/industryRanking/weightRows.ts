import { oneCell, reference } from "../formula";
import type { Piece, Placed } from "../layout";
import { criteria } from "../ranking/criteria";
import type { Ranking } from "../ranking/rankIndustries";
import type { Recipe } from "../recipe";
import type { Cell, Name } from "../sheet";
import { styles } from "../style";
import type { Inputs } from "./inputs";
import { pointsKey } from "./scoreColumns";

const labels = [
  "Weight",
  "Weight in use (has data)",
  "Half points from (method Thresholds)",
  "Full points from",
  "Sum of weights",
];

/** Where the lines stand below the first. */
const lines = { weight: 0, inUse: 1, half: 2, full: 3, sum: 4 };

/** Above each column of points its weight, what remains of it where the criterion has data, and its thresholds. */
export function weightRows(
  recipe: Recipe,
  ranking: Ranking,
  table: Placed,
  at: { sheet: string; row: number },
): Inputs {
  const first = table.at(pointsKey(criteria[0]!));
  const line = (which: keyof typeof lines) => ({
    row: at.row + lines[which],
    column: first,
    rows: 1,
    columns: criteria.length,
  });
  const weight = (index: number) => reference(at.sheet, oneCell(at.row, first + index));
  const beside = { row: at.row, column: first + criteria.length, rows: labels.length, columns: 1 };
  const sum = criteria.reduce((total, { key }) => total + recipe.weights[key], 0);
  const piece: Piece = {
    blocks: [
      { ...beside, cells: labels.map((label) => [label]) },
      { row: at.row, column: first, cells: cells(recipe, ranking, table, weight) },
      { row: line("sum").row, column: first, cells: [[{ formula: "SUM(Weights)", value: sum }]] },
    ],
    formats: [
      { area: beside, style: { ...styles.label, indent: 1 } },
      ...(["weight", "half", "full"] as const).map((which) => ({ area: line(which), style: styles.input })),
      ...(["inUse", "sum"] as const).map((which) => ({ area: line(which), style: styles.score })),
      ...criteria.map(({ numberFormat }, index) => ({
        area: { row: line("half").row, column: first + index, rows: 2, columns: 1 },
        style: { numberFormat },
      })),
    ],
    validations: [
      { area: line("weight"), kind: "decimal", min: 0, max: 1000, error: "A weight is a number from 0 to 1000." },
    ],
  };
  return { pieces: [piece], names: names(at, first) };
}

const cells = (
  recipe: Recipe,
  { weightsInUse, full }: Ranking,
  table: Placed,
  weight: (index: number) => string,
): Cell[][] => [
  criteria.map(({ key }) => recipe.weights[key]),
  criteria.map(({ key, fact }, index) => ({
    formula: `IF(COUNT(${table.column(fact)})>0,${weight(index)},0)`,
    value: weightsInUse[key],
  })),
  criteria.map(({ half }) => half),
  criteria.map((each) =>
    typeof each.full === "number" ? each.full : { formula: each.full.name, value: full[each.key] },
  ),
];

function names({ sheet, row }: { sheet: string; row: number }, first: number): Name[] {
  const whole = (which: number) =>
    reference(sheet, { row: row + which, column: first, rows: 1, columns: criteria.length });
  const one = (which: number, index: number) => reference(sheet, oneCell(row + which, first + index));
  return [
    { name: "Weights", refersTo: whole(lines.weight) },
    { name: "WeightsInUse", refersTo: whole(lines.inUse) },
    ...criteria.flatMap(({ key }, index) => [
      { name: `Half_${key}`, refersTo: one(lines.half, index) },
      { name: `Full_${key}`, refersTo: one(lines.full, index) },
    ]),
  ];
}
