import type { CellStatus, RegionCell } from "../data/regionCell";
import type { Column, TableAt } from "./layout";
import { joinPieces, place, tablePiece } from "./layout";
import type { IndustryCells, RankingFacts } from "./ranking/rankingFacts";
import type { Recipe } from "./recipe";
import type { Sheet, Style } from "./sheet";
import { styles } from "./style";
import { footer, source, titleLines } from "./text";

interface FactRow {
  readonly fips: string;
  readonly area: string;
  readonly industry: IndustryCells;
  readonly year: number;
  readonly cell: RegionCell;
}

const statusWords: Readonly<Record<CellStatus, string>> = {
  published: "Published",
  withheld: "Withheld",
  none: "No establishments",
  noFile: "No file",
  notInVintage: "Not in this NAICS",
};

const headerRow = 4;

/** One row per area, industry and year: what was read, to be checked against the agency's files. */
export function dataSheet(recipe: Recipe, facts: RankingFacts): Sheet {
  const spec = factTable(recipe, factRows(recipe, facts));
  const frame = {
    name: spec.sheet,
    gridlines: true,
    freeze: { rows: headerRow, columns: 0 },
    print: { landscape: true, titleRows: `${headerRow}:${headerRow}`, footer: footer(recipe) },
  };
  const owners = recipe.ownership === "private" ? "private" : "federal, state, local and private";
  const subtitle = `${source(recipe)}, ${owners}. Withheld jobs are empty cells, never 0; estimates and bounds are ours.`;
  return joinPieces(frame, [
    titleLines("Data", subtitle),
    tablePiece(spec, place(spec)),
    { rowHeights: [{ row: headerRow, height: 32 }] },
  ]);
}

function factRows(recipe: Recipe, { industries }: RankingFacts): FactRow[] {
  const years = ["base", "end"] as const;
  return industries.flatMap((industry) =>
    years.flatMap((year) => {
      const row = (fips: string, area: string, cell: RegionCell) => ({
        fips,
        area,
        industry,
        year: recipe[year],
        cell,
      });
      return [
        row(recipe.reference.code, recipe.reference.name, industry.reference[year]),
        ...recipe.areas.map(({ fips, name }, county) => row(fips, name, industry.counties[year][county]!)),
      ];
    }),
  );
}

function factTable({ level }: Recipe, rows: readonly FactRow[]): TableAt<FactRow> {
  const number = (key: keyof RegionCell & string, header: string, style: Style) => ({
    key,
    header,
    width: key === "wages" ? 18 : 15,
    style,
    value: ({ cell }: FactRow) => cell[key],
  });
  const columns: Column<FactRow>[] = [
    { key: "fips", header: "FIPS", width: 9, value: ({ fips }) => fips },
    { key: "area", header: "Area", width: 30, value: ({ area }) => area },
    { key: "naics", header: "NAICS", width: 10, value: ({ industry }) => industry.naics },
    { key: "industry", header: "Industry", width: 44, value: ({ industry }) => industry.title },
    { key: "level", header: "Digits", width: 9, value: () => level },
    { key: "year", header: "Year", width: 8, value: ({ year }) => year },
    number("jobs", "Jobs", styles.jobs),
    number("wages", "Total wages", styles.money),
    number("estabs", "Establishments", styles.jobs),
    { key: "status", header: "Status", width: 18, value: ({ cell }) => statusWords[cell.status] },
    number("estimate", "Estimate", styles.estimate),
    number("low", "Low", styles.jobs),
    number("high", "High", styles.jobs),
  ];
  return { sheet: "Data", name: "tblFacts", row: headerRow, columns, rows };
}
