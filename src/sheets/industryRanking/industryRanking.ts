import type { Piece, Placed, TableAt } from "../layout";
import { joinPieces, place, tablePiece } from "../layout";
import type { ListName } from "../lists";
import { listSource } from "../lists";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import type { LastBuild } from "../ranking/rankingFacts";
import type { Ranking } from "../ranking/rankIndustries";
import type { Recipe } from "../recipe";
import { blankIfMissing } from "../scalar";
import type { Cell, ConditionalFormat, Name, Sheet, Validation } from "../sheet";
import { palette, styles } from "../style";
import { footer, titleLines } from "../text";
import { columnLetters, oneCell } from "../formula";
import { rankingInputs } from "./inputs";
import { rankingColumns } from "./rankingColumns";
import { pointsKey } from "./scoreColumns";
import { criteria } from "../ranking/criteria";

const rows = { sums: 8, header: 9 };

/** The answer and the facts it rests on; the points and the working stand to the right and are not printed. */
const lastPrinted = "wageRatio";

/** The ranking as a table: `wideRow` tells an industry's row in By County. */
export function rankingTable(
  recipe: Recipe,
  ranking: Ranking,
  wide: Placed,
  wideRow: (naics: string) => number,
  lastBuild: LastBuild | null,
): TableAt<RankedIndustry> {
  const columns = rankingColumns(recipe, wide, wideRow, lastBuild);
  return { sheet: "Industry Ranking", name: "tblRank", row: rows.header, columns, rows: ranking.industries };
}

/** The industries, best first, with everything that moves them. */
export function industryRanking(
  recipe: Recipe,
  ranking: Ranking,
  spec: TableAt<RankedIndustry>,
): { sheet: Sheet; names: Name[] } {
  const table = place(spec);
  const inputs = rankingInputs(recipe, ranking, table);
  const frame = {
    name: spec.sheet,
    gridlines: false,
    freeze: { rows: rows.header, columns: 2 },
    tabColor: palette.accent,
    print: {
      landscape: true,
      titleRows: `${rows.header}:${rows.header}`,
      area: { row: 1, column: 1, rows: rows.header + spec.rows.length, columns: table.at(lastPrinted) },
      footer: footer(recipe),
    },
  };
  return {
    sheet: joinPieces(frame, [
      titleLines(title(recipe), subtitle(recipe)),
      ...inputs.pieces,
      sums(ranking, table),
      tablePiece(spec, table),
      {
        rowHeights: [{ row: rows.header, height: 32 }],
        validations: validations(spec, table),
        conditionalFormats: conditionalFormats(spec, table),
      },
    ]),
    names: [...inputs.names],
  };
}

const title = ({ regionName }: Recipe): Cell => ({
  formula: `"Industries that drive "&RegionName`,
  value: `Industries that drive ${regionName}`,
});

/** What, where, when and against what, following the choices made below. */
function subtitle({ ownership, base, end, reference, useEstimates, totalBasis, invented }: Recipe): Cell {
  const jobs = ownership === "private" ? "Private jobs" : "Jobs of all ownerships";
  const origin = invented ? "Invented sample data." : "Source: BLS, QCEW, annual averages.";
  const estimates = (on: boolean) => (on ? "Withheld jobs are estimated." : "Withheld jobs are left out.");
  const basis = (words: string) => `shares of ${words === "Private only" ? "private" : "total covered"} jobs. `;
  const value = `${jobs} ${base} to ${end} against ${reference.name}, ${basis(totalBasis)}${estimates(useEstimates)} ${origin} After a change, sort by Rank.`;
  const formula =
    `"${jobs} "&BaseYear&" to "&EndYear&" against "&ReferenceName&", "&IF(TotalBasis="Private only","${basis("Private only")}","${basis("Total covered")}")` +
    `&IF(UseEstimates="Yes","${estimates(true)}","${estimates(false)}")&" ${origin} After a change, sort by Rank."`;
  return { formula, value };
}

/** What the rows add up to, and that shift-share adds up. */
function sums({ industries }: Ranking, table: Placed): Piece {
  const summed: [key: string, value: (row: RankedIndustry) => number][] = [
    ["base", ({ sums }) => sums.base],
    ["end", ({ sums }) => sums.end],
    ["jobChange", (row) => row.jobChange],
    ["nationalGrowth", (row) => row.nationalGrowth],
    ["industryMix", (row) => row.industryMix],
    ["competitiveEffect", (row) => row.competitiveEffect],
  ];
  const total = (value: (row: RankedIndustry) => number) =>
    industries.map(value).reduce((sum, number) => (Number.isNaN(number) ? sum : sum + number), 0);
  return {
    blocks: [
      { row: rows.sums, column: 2, cells: [["Sum of the rows (empty cells left out)"]] },
      ...summed.map(([key, value]) => ({
        row: rows.sums,
        column: table.at(key),
        cells: [[{ formula: `SUM(${table.column(key)})`, value: blankIfMissing(total(value)) }]],
      })),
    ],
    formats: [
      { area: { row: rows.sums, column: 1, rows: 1, columns: table.at("averageWage") }, style: styles.sum },
      { area: oneCell(rows.sums, 2), style: { indent: 1 } },
      ...summed.map(([key]) => ({
        area: { row: rows.sums, column: table.at(key), rows: 1, columns: 1 },
        style: key === "base" || key === "end" ? styles.jobs : styles.change,
      })),
    ],
  };
}

function validations({ rows: industries }: TableAt<RankedIndustry>, table: Placed): Validation[] {
  const area = (key: string) => ({ row: rows.header + 1, column: table.at(key), rows: industries.length, columns: 1 });
  const list = (key: string, name: ListName): Validation => ({
    area: area(key),
    kind: "list",
    source: listSource(name),
    error: "Choose from the list; the sheet Lists holds the choices.",
  });
  const number = (key: string, min: number, max: number, prompt: string): Validation => ({
    area: area(key),
    kind: "decimal",
    min,
    max,
    prompt,
    error: `Enter a number from ${min} to ${max}.`,
  });
  return [
    list("decision", "Decision"),
    list("linkage", "Linkage"),
    list("effort", "Existing effort"),
    number("adjustment", -10, 10, "Points from -10 to 10. They count only with a reason in the next column."),
    number("careerLadder", 0, 3, "0: no ladder, 1: weak, 2: some steps, 3: clear ladder."),
    number("skillChallenge", 0, 3, "0: no shortage of skills, 3: severe shortage."),
    number("projectedGrowth", -1, 10, "Projected growth as a share, such as 8%."),
  ];
}

/** Few and simple; every colour only repeats what the cell says in words. */
function conditionalFormats({ rows: industries }: TableAt<RankedIndustry>, table: Placed): ConditionalFormat[] {
  const area = (key: string, columns = 1) => ({
    row: rows.header + 1,
    column: table.at(key),
    rows: industries.length,
    columns,
  });
  const first = (key: string) => `$${columnLetters(table.at(key))}${rows.header + 1}`;
  const is = (key: string, word: string, color: string): ConditionalFormat => ({
    kind: "formula",
    area: area(key),
    formula: `${first(key)}="${word}"`,
    style: { bold: true, color },
  });
  return [
    is("quadrant", "Star", palette.starText),
    is("quadrant", "Emerging", palette.emerging),
    {
      kind: "formula",
      area: area("rank", table.at("dataStatus")),
      formula: `${first("dataStatus")}="No data"`,
      style: { color: palette.grey },
    },
    { kind: "formula", area: area("gate"), formula: `LEFT(${first("gate")},4)="Fail"`, style: { color: palette.grey } },
    {
      kind: "formula",
      area: area("reason"),
      formula: `AND(N(${first("adjustment")})<>0,${first("reason")}="")`,
      style: { fill: "F8CBAD" },
    },
    {
      kind: "bar",
      area: area(pointsKey(criteria[0]!), criteria.length),
      color: "BFD9DB",
      min: 0,
      max: 100,
    },
  ];
}
