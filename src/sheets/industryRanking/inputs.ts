import { oneCell, reference } from "../formula";
import type { Piece, Placed } from "../layout";
import type { ListName } from "../lists";
import { listSource } from "../lists";
import { criteria } from "../ranking/criteria";
import type { Ranking } from "../ranking/rankIndustries";
import type { Recipe } from "../recipe";
import type { Cell, Name, Style, Validation } from "../sheet";
import { styles } from "../style";
import { pointsKey } from "./scoreColumns";

const sheet = "Industry Ranking";

/** Between the title and the table: cuts at the left, choices beside them, weights above the columns of points. */
const rows = { first: 3, weight: 3, inUse: 4, half: 5, full: 6, sum: 7 };

const columns = { cuts: 2, choices: 4 };

interface Input {
  readonly name: string;
  readonly label: string;
  readonly value: (recipe: Recipe) => Cell;
  readonly style: Style;
  readonly list?: ListName;
  readonly range?: readonly [min: number, max: number];
}

const cuts: readonly Input[] = [
  {
    name: "LqCut",
    label: "LQ cut (usual 1.2; Chmura 1.25)",
    value: ({ cuts }) => cuts.lq,
    style: styles.ratio,
    range: [0, 100],
  },
  {
    name: "GrowthCut",
    label: "Growth cut (growing is above it)",
    value: ({ cuts }) => cuts.growth,
    style: styles.percent,
    range: [-1, 100],
  },
  {
    name: "WageCut",
    label: "Wage test (share of the region's average)",
    value: ({ cuts }) => cuts.wage,
    style: styles.share,
    range: [0, 100],
  },
  {
    name: "MinimumJobs",
    label: "Minimum jobs",
    value: ({ cuts }) => cuts.minimumJobs,
    style: styles.jobs,
    range: [0, 1e9],
  },
  {
    name: "CoverageFloor",
    label: "Least data to be scored (share of the weight)",
    value: ({ cuts }) => cuts.coverage,
    style: styles.share,
    range: [0, 1],
  },
];

const choices: readonly Input[] = [
  {
    name: "ScoringMethod",
    label: "Scoring method",
    value: ({ scoring }) => scoring,
    style: styles.text,
    list: "Scoring method",
  },
  {
    name: "RankOnly",
    label: "Who is ranked",
    value: ({ rankOnly }) => rankOnly,
    style: styles.text,
    list: "Rank only",
  },
  {
    name: "UseEstimates",
    label: "Use estimates",
    value: ({ useEstimates }) => (useEstimates ? "Yes" : "No"),
    style: styles.text,
    list: "Yes or no",
  },
  {
    name: "TotalBasis",
    label: "Total under LQ",
    value: ({ totalBasis }) => totalBasis,
    style: styles.text,
    list: "Total basis",
  },
];

export function rankingInputs(recipe: Recipe, ranking: Ranking, table: Placed): { piece: Piece; names: Name[] } {
  const groups = [
    inputGroup(recipe, cuts, columns.cuts, columns.cuts + 1),
    inputGroup(recipe, choices, columns.choices, columns.choices + 2),
    weightRows(recipe, ranking, table),
  ];
  return {
    piece: {
      blocks: groups.flatMap(({ piece }) => [...(piece.blocks ?? [])]),
      formats: groups.flatMap(({ piece }) => [...(piece.formats ?? [])]),
      validations: groups.flatMap(({ piece }) => [...(piece.validations ?? [])]),
    },
    names: groups.flatMap(({ names }) => names),
  };
}

/** Labels in one column, named cells to be changed in another. */
function inputGroup(recipe: Recipe, inputs: readonly Input[], labels: number, values: number) {
  const area = (column: number) => ({ row: rows.first, column, rows: inputs.length, columns: 1 });
  const cells = (of: (input: Input) => Cell) => inputs.map((input) => [of(input)]);
  const at = (index: number) => oneCell(rows.first + index, values);
  return {
    piece: {
      blocks: [
        { row: rows.first, column: labels, cells: cells(({ label }) => label) },
        { row: rows.first, column: values, cells: cells(({ value }) => value(recipe)) },
      ],
      formats: [
        { area: area(labels), style: { ...styles.label, indent: 1 } },
        { area: area(values), style: styles.input },
        ...inputs.map(({ style }, index) => ({ area: at(index), style })),
      ],
      validations: inputs.map((input, index) => validation(input, at(index))),
    },
    names: inputs.map(({ name }, index) => ({ name, refersTo: reference(sheet, at(index)) })),
  };
}

function validation({ list, range, label }: Input, area: Validation["area"]): Validation {
  if (list) return { area, kind: "list", source: listSource(list), error: "Choose from the list." };
  const [min, max] = range!;
  return { area, kind: "decimal", min, max, error: `${label}: enter a number from ${min} to ${max}.` };
}

/** Above each column of points its weight, what remains of it where the criterion has data, and its thresholds. */
function weightRows(recipe: Recipe, { weightsInUse, full }: Ranking, table: Placed) {
  const first = table.at(pointsKey(criteria[0]!));
  const row = (at: number) => ({ row: at, column: first, rows: 1, columns: criteria.length });
  const weight = (index: number) => reference(sheet, oneCell(rows.weight, first + index));
  const sum = criteria.reduce((total, { key }) => total + recipe.weights[key], 0);
  const cells: Cell[][] = [
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
  const labels = [
    "Weight",
    "Weight in use (has data)",
    "Half points from (method Thresholds)",
    "Full points from",
    "Sum of weights",
  ];
  const beside = first + criteria.length;
  return {
    piece: {
      blocks: [
        { row: rows.first, column: beside, cells: labels.map((label) => [label]) },
        { row: rows.weight, column: first, cells },
        { row: rows.sum, column: first, cells: [[{ formula: "SUM(Weights)", value: sum }]] },
      ],
      formats: [
        {
          area: { row: rows.first, column: beside, rows: labels.length, columns: 1 },
          style: { ...styles.label, indent: 1 },
        },
        ...[rows.weight, rows.half, rows.full].map((at) => ({ area: row(at), style: styles.input })),
        { area: row(rows.inUse), style: styles.score },
        { area: oneCell(rows.sum, first), style: styles.score },
        ...criteria.flatMap(({ numberFormat }, index) =>
          [rows.half, rows.full].map((at) => ({ area: oneCell(at, first + index), style: { numberFormat } })),
        ),
      ],
      validations: [
        {
          area: row(rows.weight),
          kind: "decimal" as const,
          min: 0,
          max: 1000,
          error: "A weight is a number of 0 or more.",
        },
      ],
    },
    names: [
      { name: "Weights", refersTo: reference(sheet, row(rows.weight)) },
      { name: "WeightsInUse", refersTo: reference(sheet, row(rows.inUse)) },
      ...criteria.flatMap(({ key }, index) => [
        { name: `Half_${key}`, refersTo: reference(sheet, oneCell(rows.half, first + index)) },
        { name: `Full_${key}`, refersTo: reference(sheet, oneCell(rows.full, first + index)) },
      ]),
    ],
  };
}
