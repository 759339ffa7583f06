import { oneCell, reference } from "../formula";
import type { Piece, Placed } from "../layout";
import { listSource } from "../lists";
import type { Ranking } from "../ranking/rankIndustries";
import type { Recipe } from "../recipe";
import type { Cell, Name, Validation } from "../sheet";
import { styles } from "../style";
import type { Input } from "./inputList";
import { choices, cuts } from "./inputList";
import { weightRows } from "./weightRows";

const sheet = "Industry Ranking";

/** Between the title and the table: cuts at the left, choices beside them, weights above the columns of points. */
const at = { row: 3, cuts: 2, choices: 4 };

export interface Inputs {
  readonly pieces: readonly Piece[];
  readonly names: readonly Name[];
}

/** Everything that moves the ranking, as named cells above it. */
export function rankingInputs(recipe: Recipe, ranking: Ranking, table: Placed): Inputs {
  const groups = [
    inputGroup(recipe, cuts, at.cuts, at.cuts + 1),
    inputGroup(recipe, choices, at.choices, at.choices + 2),
    weightRows(recipe, ranking, table, { sheet, row: at.row }),
  ];
  return { pieces: groups.flatMap(({ pieces }) => pieces), names: groups.flatMap(({ names }) => names) };
}

/** Labels in one column, named cells to be changed in another. */
function inputGroup(recipe: Recipe, inputs: readonly Input[], labels: number, values: number): Inputs {
  const area = (column: number) => ({ row: at.row, column, rows: inputs.length, columns: 1 });
  const cells = (of: (input: Input) => Cell) => inputs.map((input) => [of(input)]);
  const cell = (index: number) => oneCell(at.row + index, values);
  const piece: Piece = {
    blocks: [
      { row: at.row, column: labels, cells: cells(({ label }) => label) },
      { row: at.row, column: values, cells: cells(({ value }) => value(recipe)) },
    ],
    formats: [
      { area: area(labels), style: { ...styles.label, indent: 1 } },
      { area: area(values), style: styles.input },
      ...inputs.map(({ style }, index) => ({ area: cell(index), style })),
    ],
    validations: inputs.map((input, index) => validation(input, cell(index))),
  };
  return {
    pieces: [piece],
    names: inputs.map(({ name }, index) => ({ name, refersTo: reference(sheet, cell(index)) })),
  };
}

function validation({ list, range, label }: Input, area: Validation["area"]): Validation {
  if (list) return { area, kind: "list", source: listSource(list), error: "Choose from the list." };
  const [min, max] = range!;
  return { area, kind: "decimal", min, max, error: `${label}: enter a number from ${min} to ${max}.` };
}
