import { calculated } from "../../calculated";
import { columnLetters } from "../../formula";
import type { Column, Piece, Placed, TableAt } from "../../layout";
import { joinPieces, place, tablePiece } from "../../layout";
import type { Cell, ConditionalFormat, Sheet } from "../../sheet";
import { palette, styles } from "../../style";
import { titleLines } from "../../text";
import type { Scan } from "../map/Scan";
import { scanFooter } from "../scanFooter";
import type { ScanLine } from "../ScanLine";
import { scanListSource } from "../scanLists";
import { activities } from "./activities";
import { answersWords, doesWords, roleFormulas } from "./roleChecks";

const PARTNERS = 10;

/** A table's headers are fixed: who partner 1 is, a cell above it says. */
const rows = { names: 4, known: 5, header: 6 } as const;

const partnerKeys = Array.from({ length: PARTNERS }, (_, index) => `partner${index + 1}`);

/** Who does what: one letter for each activity and organisation. */
export function rolesSheet(scan: Scan): Sheet {
  const spec = roleTable();
  const table = place(spec);
  return joinPieces(frame(scan, spec.rows.length, table), [
    titleLines(
      { formula: '"Who does what for "&TargetIndustry', value: `Who does what for ${scan.recipe.industry.title}` },
      "R does it, A answers for it, C is asked, I is told. Choose the organisations in row 4; add activities under the last row.",
    ),
    organisations(scan),
    tablePiece(spec, table),
    {
      rowHeights: [{ row: rows.names, height: 62 }],
      validations: validations(scan, spec.rows.length),
      conditionalFormats: conditionalFormats(spec.rows.length, table),
    },
  ]);
}

const frame = ({ recipe }: Scan, count: number, table: Placed) => ({
  ...{ name: "Roles", gridlines: false, freeze: { rows: rows.header, columns: 1 } },
  print: {
    landscape: true,
    titleRows: `${rows.names}:${rows.header}`,
    area: { row: 1, column: 1, rows: rows.header + count, columns: table.area.columns },
    footer: scanFooter(recipe),
  },
});

function roleTable(): TableAt<string> {
  const cells = (table: Placed) => table.rowFrom(partnerKeys[0]!, partnerKeys.at(-1)!);
  const columns: Column<string>[] = [
    { key: "activity", header: "Activity", width: 38, input: true, style: styles.text, value: (activity) => activity },
    ...partnerKeys.map((key, index): Column<string> => ({
      ...{ key, header: `Partner ${index + 1}`, width: 14, input: true, style: { align: "center" } },
      value: () => null,
    })),
    calculated<string>(
      { key: "answers", header: "Exactly one A", width: 24, style: styles.text },
      () => answersWords([]),
      (table) => roleFormulas(cells(table)).answers,
    ),
    calculated<string>(
      { key: "does", header: "At most three R", width: 24, style: styles.text },
      () => doesWords([]),
      (table) => roleFormulas(cells(table)).does,
    ),
  ];
  return { sheet: "Roles", name: "tblRoles", row: rows.header, columns, rows: activities };
}

/** The first of the scan, each once. */
function firstOrganisations(lines: readonly ScanLine[]): readonly (ScanLine | undefined)[] {
  const once = lines.filter(({ counted, name }, at) => {
    const same = (line: ScanLine) => line.name.toLowerCase() === name.toLowerCase();
    return counted === 1 && lines.findIndex(same) === at;
  });
  return partnerKeys.map((_, index) => once[index]);
}

/** Names to be chosen, and under each whether the scan still has it. */
function organisations({ lines, stake }: Scan): Piece {
  const chosen = firstOrganisations(lines);
  const known = (index: number): Cell => {
    const cell = `$${columnLetters(index + 2)}$${rows.names}`;
    const same = `SUMPRODUCT(--(${stake.column("name")}=TRIM(${cell}&"")))`;
    return { formula: `IF(${cell}="","",IF(${same}=0,"Not in the scan",""))`, value: "" };
  };
  const area = { row: rows.names, column: 2, rows: 1, columns: PARTNERS };
  return {
    blocks: [
      {
        row: rows.names,
        column: 1,
        cells: [["Organisation", ...chosen.map((line) => line?.entries.organisation ?? null)]],
      },
      { row: rows.known, column: 2, cells: [chosen.map((_, index) => known(index))] },
    ],
    formats: [
      {
        area: { row: rows.names, column: 1, rows: 1, columns: 1 },
        style: { ...styles.label, align: "right", vertical: "bottom" },
      },
      { area, style: { ...styles.input, wrap: true, vertical: "bottom", align: "center" } },
      { area: { ...area, row: rows.known }, style: { color: palette.warning, align: "center" } },
    ],
  };
}

const validations = ({ stake }: Scan, count: number): Sheet["validations"] => [
  {
    area: { row: rows.names, column: 2, rows: 1, columns: PARTNERS },
    ...{
      kind: "list",
      source: stake.cells("organisation"),
      error: "Choose an organisation of the sheet Stakeholders.",
    },
  },
  {
    area: { row: rows.header + 1, column: 2, rows: count, columns: PARTNERS },
    ...{ kind: "list", source: scanListSource("Letter"), error: "Choose R, A, C or I." },
  },
];

/** The words say it; the colour finds it. */
function conditionalFormats(count: number, table: Placed): ConditionalFormat[] {
  const rule = (key: string, good: string): ConditionalFormat => {
    const cell = `$${columnLetters(table.at(key))}${rows.header + 1}`;
    return {
      ...{ kind: "formula", style: { color: palette.warning } },
      area: { row: rows.header + 1, column: table.at(key), rows: count, columns: 1 },
      formula: `AND(${cell}<>"",${cell}<>"${good}",${cell}<>"Nobody yet")`,
    };
  };
  return [rule("answers", answersWords(["A"])), rule("does", doesWords(["R"]))];
}
