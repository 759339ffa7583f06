import { commutingSums } from "./commutingSums";
import { oneCell, reference } from "./formula";
import type { Piece, Placed } from "./layout";
import { joinPieces, place, tablePiece } from "./layout";
import { listSource } from "./lists";
import type { RankingFacts } from "./ranking/rankingFacts";
import type { Recipe } from "./recipe";
import { regionTable } from "./regionTable";
import { regionTotals } from "./regionTotals";
import type { Cell, Name, Sheet, Validation } from "./sheet";
import { palette, styles } from "./style";
import { footer, titleLines } from "./text";

const sheet = "Region";

const rows = { facts: 4, totals: 10, gaps: 17, commuting: 19, header: 23 };

/** Where the table of counties stands, for formulas of other sheets. */
export const regionPlace = (recipe: Recipe, facts: RankingFacts): Placed =>
  place(regionTable(recipe, facts, rows.header));

/** Which counties count, the totals that follow from them, and their commuting ties. */
export function region(recipe: Recipe, facts: RankingFacts): { sheet: Sheet; names: Name[] } {
  const spec = regionTable(recipe, facts, rows.header);
  const table = place(spec);
  const totals = regionTotals(recipe, facts, table, { sheet, row: rows.totals, column: 2 });
  const frame = {
    name: sheet,
    gridlines: false,
    print: {
      landscape: true,
      area: { row: 1, column: 1, rows: rows.header + recipe.areas.length, columns: table.at("reason") },
      footer: footer(recipe),
    },
  };
  return {
    sheet: joinPieces(frame, [
      titleLines(
        "Region",
        "Set Include? to No: every figure, rank and chart of this workbook then leaves the county out. Commuting ties: fill in the columns at the right.",
      ),
      knownFacts(recipe),
      totals.piece,
      gapMessage(recipe, facts, table),
      commutingSums(recipe, facts, table, { row: rows.commuting, column: 2 }),
      tablePiece(spec, table),
      { rowHeights: [{ row: rows.header, height: 32 }], validations: validations(recipe, table) },
    ]),
    names: [...factNames, ...totals.names],
  };
}

const factNames: Name[] = ["RegionName", "ReferenceName", "BaseYear", "EndYear", "Years"].map((name, index) => ({
  name,
  refersTo: reference(sheet, oneCell(rows.facts + index, 3)),
}));

function knownFacts({ regionName, reference: { name }, base, end }: Recipe): Piece {
  const facts: [string, Cell][] = [
    ["Region", regionName],
    ["Reference area", name],
    ["First year", base],
    ["Last year", end],
    ["Years between", { formula: "EndYear-BaseYear", value: end - base }],
  ];
  return {
    blocks: [{ row: rows.facts, column: 2, cells: facts }],
    formats: [
      { area: { row: rows.facts, column: 2, rows: facts.length, columns: 1 }, style: styles.label },
      { area: { row: rows.facts, column: 3, rows: facts.length, columns: 1 }, style: styles.text },
      { area: oneCell(rows.facts, 3), style: styles.input },
    ],
  };
}

/** Totals of two years that are not of the same counties must not be read as growth. */
function gapMessage({ areas }: Recipe, facts: RankingFacts, table: Placed): Piece {
  const both = `ISNUMBER(${table.column("jobsBase")})*ISNUMBER(${table.column("jobsEnd")})`;
  const gaps = `SUMPRODUCT((${table.column("include")}="Yes")*(1-${both}))`;
  const words = ["Counties without one of the years: ", ". The totals of the two years are not of the same counties."];
  const lacking = facts.areas.filter(
    ({ base, end }, area) => areas[area]!.included && (base.covered.jobs === null || end.covered.jobs === null),
  ).length;
  return {
    blocks: [
      {
        row: rows.gaps,
        column: 2,
        cells: [
          [
            {
              formula: `IF(${gaps}>0,"${words[0]}"&${gaps}&"${words[1]}","")`,
              value: lacking > 0 ? words.join(String(lacking)) : "",
            },
          ],
        ],
      },
    ],
    formats: [{ area: oneCell(rows.gaps, 2), style: { bold: true, color: palette.warning } }],
  };
}

function validations({ areas }: Recipe, table: Placed): Validation[] {
  const list = (key: string, name: Parameters<typeof listSource>[0]): Validation => ({
    area: { row: rows.header + 1, column: table.at(key), rows: areas.length, columns: 1 },
    kind: "list",
    source: listSource(name),
    error: `Choose from the list; the sheet Lists holds the choices.`,
  });
  return [list("include", "Yes or no"), list("role", "Role"), list("transport", "Transport link")];
}
