import type { NamedRange } from "hucre";
import { type Cell, type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { randomNumbers } from "../../src/analysis/randomNumbers";
import { columnLetters } from "../../src/sheets/formula";

/** A workbook that another library wrote, and what of it is confidential. */
export interface RandomWorkbook {
  readonly bytes: Uint8Array;
  /** Words that stand in confidential cells only. */
  readonly secrets: readonly string[];
  readonly withoutSheets: readonly string[];
  readonly withoutComments: boolean;
}

const ODD = [
  "plain",
  "R&D <b>",
  'say "so"',
  "it's",
  "=1+1",
  "Größe",
  "日本語",
  "a\nb",
  " spaced ",
  "_x0041_",
  "😀",
  "0111",
];
const NAMES = ["Data", "By county", "It's ours", "R&D", "Größe 2", "Notes (confidential)", "Sheet 5", "a.b"];

/** Random choices by one seed. */
function chooser(seed: number) {
  const random = randomNumbers(seed);
  const below = (number: number) => Math.floor(random() * number);
  const chance = (share: number) => random() < share;
  const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  return { below, chance, oneOf };
}

type Choose = ReturnType<typeof chooser>;

interface Block {
  readonly headers: readonly string[];
  readonly row: number;
  readonly rows: number;
}

/** Any workbook of up to four sheets; the same for the same seed. */
export async function randomWorkbook(seed: number): Promise<RandomWorkbook> {
  const choose = chooser(seed);
  const secrets: string[] = [];
  const names = NAMES.filter(() => choose.chance(0.4)).slice(0, 4);
  if (!names[0] || names[0].includes("confidential")) names.unshift("Data");
  const sheets = names.map((name, at) => randomSheet(choose, { name, at, names, seed, secrets }));
  const [first] = sheets;
  delete first!.hidden;
  const withoutSheets = names.slice(1).filter((name) => name.includes("confidential") || choose.chance(0.2));
  const namedRanges: NamedRange[] = names.flatMap((name, at) =>
    choose.chance(0.5) ? [{ name: `Name_${at}`, range: `${quoted(name)}!$A$1:$B$3` }] : [],
  );
  if (choose.chance(0.3))
    namedRanges.push({ name: "OurName", range: "_xldudf_LMI_LOCATION_QUOTIENT(20,100,300,3000)" });
  const stringMode = choose.chance(0.2) ? ("inline" as const) : ("shared" as const);
  const bytes = await writeXlsx({ sheets, namedRanges, stringMode, properties: { title: `Workbook ${seed}` } });
  return { bytes, secrets, withoutSheets, withoutComments: choose.chance(0.5) };
}

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;

interface Surroundings {
  readonly name: string;
  readonly at: number;
  readonly names: readonly string[];
  readonly seed: number;
  readonly secrets: string[];
}

function randomSheet(choose: Choose, around: Surroundings): WriteSheet {
  const { name, at, seed, secrets } = around;
  const isSecret = name.includes("confidential");
  const width = 2 + choose.below(5);
  const headers = Array.from({ length: width }, (_, column) => {
    const suffix = choose.chance(0.25) ? " (confidential)" : "";
    return `Column ${seed} ${at} ${column}${suffix}`;
  });
  const block: Block = { headers, row: 1, rows: 1 + choose.below(6) };
  const cells = new Map<string, Partial<Cell>>();
  const rows: CellValue[][] = [[...headers]];
  for (let row = 1; row <= block.rows; row += 1) {
    rows.push(
      headers.map((header, column): CellValue => {
        if (!header.includes("confidential") && !isSecret) return randomValue(choose);
        const secret = `secret${seed}q${at}q${row}q${column}z`;
        if (choose.chance(0.3)) return choose.below(1000);
        secrets.push(secret);
        return choose.chance(0.5) ? secret : `Told by ${secret}, in person`;
      }),
    );
  }
  for (let number = choose.below(6); number > 0; number -= 1) {
    const place = `${block.rows + 2 + choose.below(3)},${width + 1 + choose.below(4)}`;
    cells.set(place, randomFormula(choose, around));
  }
  if (choose.chance(0.3)) spill(cells, block.rows + 6, width + 2, choose.oneOf([4, 5]));
  if (choose.chance(0.4)) {
    const [row, column] = [choose.below(block.rows) + 1, choose.below(width)];
    cells.set(`${row},${column}`, { comment: { author: `Author ${seed}`, text: `Note ${seed} & more` } });
  }
  return { name, rows, cells, ...extras(choose, around, block), ...(choose.chance(0.3) ? { hidden: true } : {}) };
}

/** A formula of ours that fills two cells, and one that adds up whatever it fills; the second value may be an old one. */
function spill(cells: Map<string, Partial<Cell>>, row: number, column: number, second: number): void {
  const formula = "_xldudf_LMI_LOCATION_QUOTIENT({20;40},100,300,3000)";
  const formulaRef = `${address(row, column)}:${address(row + 1, column)}`;
  cells.set(`${row},${column}`, { formula, formulaResult: 2, formulaType: "array", formulaRef, formulaDynamic: true });
  cells.set(`${row + 1},${column}`, { value: second });
  cells.set(`${row},${column + 1}`, {
    formula: `SUM(_xlfn.ANCHORARRAY(${address(row, column)}))`,
    formulaResult: 2 + second,
  });
}

const address = (row: number, column: number) => `${columnLetters(column + 1)}${row + 1}`;

function randomValue(choose: Choose): CellValue {
  const kind = choose.below(10);
  if (kind < 4) return choose.below(100_000) / 7;
  if (kind < 8) return choose.oneOf(ODD);
  return kind === 8 ? null : choose.chance(0.5);
}

function randomFormula(choose: Choose, { name, names }: Surroundings): Partial<Cell> {
  const other = quoted(choose.oneOf(names));
  const formulas: readonly Partial<Cell>[] = [
    { formula: "SUM(A1:B9)", formulaResult: 3 },
    { formula: `${other}!B2&"x"`, formulaResult: "text" },
    { formula: `COUNTA(${other}!A:C)`, formulaResult: 12 },
    { formula: "_xldudf_LMI_LOCATION_QUOTIENT(20,100,300,3000)", formulaResult: 2 },
    { formula: `IF(_xldudf_LMI_LOCATION_QUOTIENT(20,100,300,3000)>1.2,"yes","no ""x""")`, formulaResult: "yes" },
    { formula: `_xldudf_LMI_LOCATION_QUOTIENT(${quoted(name)}!B2,100,300,3000)`, formulaResult: 7 },
    { formula: "IFERROR(Name_0,0)", formulaResult: 0 },
    { formula: "OurName+1", formulaResult: 1.5 },
    { formula: `INDIRECT("A1")`, formulaResult: "x" },
  ];
  return choose.oneOf(formulas);
}

/** A table or a filter, rules, hidden columns, links, a chart. */
function extras(choose: Choose, { at, seed, names }: Surroundings, { headers, rows }: Block): Partial<WriteSheet> {
  const range = `A1:${address(rows, headers.length - 1)}`;
  const other = quoted(choose.oneOf(names));
  const table = { name: `tbl_${seed}_${at}`, range, columns: headers.map((header) => ({ name: header })) };
  return {
    ...(choose.chance(0.5) ? { tables: [table] } : choose.chance(0.3) ? { autoFilter: { range } } : {}),
    ...(choose.chance(0.4)
      ? {
          dataValidations: [
            { type: "list", formula1: `${other}!$A$2:$A$4`, range: "A2:A9" },
            { type: "custom", formula1: "_xldudf_LMI_LOCATION_QUOTIENT(20,100,300,3000)>B2", range: "B2:B9" },
          ],
        }
      : {}),
    ...(choose.chance(0.4)
      ? {
          conditionalRules: [
            { type: "expression", priority: 1, formula: "$B2>1", range: "A2:C9", style: { font: { bold: true } } },
            {
              type: "expression",
              priority: 2,
              formula: `${other}!$B2>1`,
              range: "B2:B9",
              style: { font: { bold: true } },
            },
          ],
        }
      : {}),
    ...(choose.chance(0.2) ? { columns: headers.map((_, column) => ({ hidden: column === 1 })) } : {}),
    ...(choose.chance(0.3)
      ? {
          charts: [
            {
              type: "column" as const,
              series: [{ values: `${other}!$B$2:$B$4` }, { values: `${other}!$A$2:$A$4`, name: "Second" }],
              anchor: { from: { row: 12, col: 1 }, to: { row: 24, col: 8 } },
            },
          ],
        }
      : {}),
  };
}
