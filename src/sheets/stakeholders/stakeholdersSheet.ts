import { columnLetters, oneCell, reference } from "../formula";
import type { Piece, Placed, TableAt } from "../layout";
import { joinPieces, tablePiece } from "../layout";
import type { Cell, ConditionalFormat, Name, Sheet, Validation } from "../sheet";
import { palette, styles } from "../style";
import { lines, titleLines } from "../text";
import { HIGH_FROM } from "./grid";
import type { Scan } from "./map/Scan";
import { scanFooter } from "./scanFooter";
import type { ScanLine } from "./ScanLine";
import type { ScanRecipe } from "./ScanRecipe";
import { stakeholderColumns } from "./stakeholderColumns";
import { firstRow, stakeHeader, stakeSheetName } from "./stakeTable";
import { stakeValidations } from "./stakeValidations";
import { summaryWords } from "./summaryWords";

const rows = { inputs: 3, summary: 3, remark: stakeHeader - 1 } as const;

/** Inputs stand under Organisation and Category, the summary beside them. */
const columns = { label: 2, value: 3, summary: 4 } as const;

/** Another colour than the accent; the words of the headers say the same. */
const confidentialFill = "7A2E5D";

/** A roll of who takes part and in what role; how they matter and what comes next is printed with the map. */
const lastPrinted = "implementation";

/** The scan itself. The table stands last: rows are added under it, and everything else follows. */
export function stakeholdersSheet(
  scan: Scan,
  spec: TableAt<ScanLine>,
  map: { readonly sides: Placed; readonly coverage: Placed },
): { sheet: Sheet; names: Name[] } {
  const { recipe, stake, listed } = scan;
  const sheet = joinPieces(frame(recipe, spec.rows.length, stake), [
    titleLines(title(recipe), subtitle(recipe)),
    inputs(recipe),
    lines(rows.summary, columns.summary, summaryWords(scan, map), styles.label),
    tablePiece(spec, stake),
    confidential(stake),
    {
      rowHeights: [{ row: stakeHeader, height: 32 }],
      validations: [...inputRules, ...stakeValidations(stake, listed)],
      conditionalFormats: conditionalFormats(spec.rows.length, stake),
    },
  ]);
  const name = (of: string, row: number): Name => ({
    name: of,
    refersTo: reference(stakeSheetName, oneCell(row, columns.value)),
  });
  return { sheet, names: [name("TargetIndustry", rows.inputs), name("HighFrom", rows.inputs + 1)] };
}

const frame = (recipe: ScanRecipe, count: number, stake: Placed) => ({
  ...{ name: stakeSheetName, gridlines: false, freeze: { rows: stakeHeader, columns: 2 }, tabColor: palette.accent },
  print: {
    landscape: true,
    titleRows: `${stakeHeader}:${stakeHeader}`,
    area: { row: 1, column: 1, rows: stakeHeader + count, columns: stake.at(lastPrinted) },
    footer: scanFooter(recipe),
  },
});

const title = ({ industry }: ScanRecipe): Cell => ({
  formula: '"Stakeholders for "&TargetIndustry',
  value: `Stakeholders for ${industry.title}`,
});

const subtitle = ({ regionName, madeOn }: ScanRecipe): string =>
  `${regionName === "" ? "" : `${regionName}. `}Begun on ${madeOn}. One row per organisation: type new ones right under the last row. Blue cells are yours, black ones fill themselves.`;

function inputs({ industry }: ScanRecipe): Piece {
  const values = { row: rows.inputs, column: columns.value, rows: 2, columns: 1 };
  return {
    blocks: [
      {
        ...{ row: rows.inputs, column: columns.label },
        cells: [
          ["Target industry", industry.title],
          ["Influence and interest are high from", HIGH_FROM],
        ],
      },
    ],
    formats: [
      { area: { ...values, column: columns.label }, style: { ...styles.label, indent: 1 } },
      { area: values, style: { ...styles.input, align: "left" } },
    ],
  };
}

const inputRules: readonly Validation[] = [
  {
    ...{ kind: "decimal", min: 1, max: 5 },
    area: oneCell(rows.inputs + 1, columns.value),
    error: "Enter a number from 1 to 5: from here on influence and interest count as high.",
  },
];

/** The last columns say of themselves what they are; a line above them says what becomes of them. */
function confidential(stake: Placed): Piece {
  const own = stakeholderColumns.filter((column) => column.confidential);
  const first = stake.at(own[0]!.key);
  const area = { row: stakeHeader, column: first, rows: 1, columns: own.length };
  return {
    blocks: [
      {
        ...{ row: rows.remark, column: first },
        cells: [[`Confidential: a copy for partners leaves out the ${own.length} columns from here on.`]],
      },
    ],
    formats: [
      { area, style: { fill: confidentialFill } },
      { area: oneCell(rows.remark, first), style: { color: confidentialFill, bold: true } },
    ],
  };
}

/** Every colour only repeats what the cell says in words. */
function conditionalFormats(count: number, stake: Placed): ConditionalFormat[] {
  const rule = (key: string, words: string, style: ConditionalFormatStyle): ConditionalFormat => ({
    ...{ kind: "formula", style },
    area: { row: firstRow, column: stake.at(key), rows: count, columns: 1 },
    formula: `$${columnLetters(stake.at(key))}${firstRow}${words}`,
  });
  return [
    rule("overdue", '="Overdue"', { color: palette.warning, bold: true }),
    rule("resistant", '="Yes"', { color: palette.warning, bold: true }),
    rule("grid", '="Manage closely"', { color: palette.starText, bold: true }),
    rule("duplicate", '<>""', { color: palette.warning }),
    {
      ...{ kind: "formula", style: { color: palette.warning, bold: true } },
      area: oneCell(rows.summary + 1, columns.summary),
      formula: `ISNUMBER(SEARCH("outnumber employers",$${columnLetters(columns.summary)}$${rows.summary + 1}))`,
    },
  ];
}

type ConditionalFormatStyle = Extract<ConditionalFormat, { kind: "formula" }>["style"];
