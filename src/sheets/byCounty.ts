import type { CountyBlock } from "./countyColumns";
import { countyBlocks, countyColumns, countyKey } from "./countyColumns";
import { columnLetters, reference } from "./formula";
import type { Column, Piece, Placed, TableAt } from "./layout";
import { joinPieces, place, tablePiece } from "./layout";
import type { MeasuredIndustry } from "./ranking/rankedIndustry";
import type { RankingFacts } from "./ranking/rankingFacts";
import { chosenTotals } from "./ranking/rankingTotals";
import type { Recipe } from "./recipe";
import { regionSumColumns } from "./regionSumColumns";
import type { Cell, Name, Sheet } from "./sheet";
import { styles } from "./style";
import { footer, titleLines } from "./text";

const sheet = "By County";

/** Rows above the table say what is known of each county's column. */
const rows = { county: 4, fips: 5, inRegion: 6, total: 7, header: 8 };

const blockStart = (table: Placed, recipe: Recipe, block: CountyBlock) =>
  table.at(countyKey(block, recipe.areas[0]!.fips));

/** Where the facts per industry and county stand. */
export function byCountyTable(recipe: Recipe, industries: readonly MeasuredIndustry[]): TableAt<MeasuredIndustry> {
  const columns: Column<MeasuredIndustry>[] = [
    { key: "naics", header: "NAICS", width: 10, value: ({ cells }) => cells.naics },
    { key: "industry", header: "Industry", width: 42, value: ({ cells }) => cells.title },
    { key: "classChange", header: "Class change", width: 14, value: ({ cells }) => cells.classChange || null },
    ...referenceColumns(recipe),
    ...regionSumColumns(recipe),
    ...countyColumns(recipe),
  ];
  return { sheet, name: "tblWide", row: rows.header, columns, rows: industries };
}

/** The reference area's jobs as published, and what is estimated where a part of them is withheld. */
const referenceColumns = (recipe: Recipe) =>
  (["base", "end"] as const).flatMap((year): Column<MeasuredIndustry>[] => [
    {
      key: `reference ${year}`,
      header: `Reference jobs ${recipe[year]}`,
      width: 14,
      style: styles.jobs,
      value: ({ cells }) => cells.reference[year].jobs,
    },
    {
      key: `referenceEstimate ${year}`,
      header: `Reference estimate ${recipe[year]}`,
      width: 14,
      style: styles.estimate,
      value: ({ cells: { reference } }) => (reference[year].jobs === null ? reference[year].estimate : null),
    },
  ]);

/** Facts per industry and county as typed values, and the region's sums over the counties that are switched on. */
export function byCounty(
  recipe: Recipe,
  facts: RankingFacts,
  spec: TableAt<MeasuredIndustry>,
  region: Placed,
): { sheet: Sheet; names: Name[] } {
  const table = place(spec);
  const frame = {
    name: sheet,
    gridlines: true,
    freeze: { rows: rows.header, columns: 2 },
    print: {
      landscape: true,
      titleRows: `${rows.header}:${rows.header}`,
      // The sums; the counties beside them would not fit a page, nor mean anything without them.
      area: { ...table.area, columns: table.at("high") },
      footer: footer(recipe),
    },
  };
  const subtitle =
    "Jobs as published, 0 where a county has no establishment; estimates and bounds only where jobs are withheld. Each block of columns holds the counties side by side.";
  return {
    sheet: joinPieces(frame, [
      titleLines("Jobs by county", subtitle),
      ...countyBlocks.map((block) => countyLabels(recipe, table, block)),
      switches(recipe, facts, table, region),
      tablePiece(spec, table),
      { rowHeights: [{ row: rows.header, height: 32 }] },
    ]),
    names: names(recipe, table),
  };
}

/** Every county's name and code above its column. */
function countyLabels(recipe: Recipe, table: Placed, block: CountyBlock): Piece {
  const column = blockStart(table, recipe, block);
  return {
    blocks: [
      { row: rows.county, column, cells: [recipe.areas.map(({ name }) => name), recipe.areas.map(({ fips }) => fips)] },
    ],
    formats: [
      {
        area: { row: rows.county, column, rows: 4, columns: recipe.areas.length },
        style: { ...styles.label, wrap: true, align: "right" },
      },
    ],
  };
}

/** Above each county: whether it is in the region, and all its jobs in either year, on which its location quotients rest. */
function switches(recipe: Recipe, facts: RankingFacts, table: Placed, region: Placed): Piece {
  const [base, end] = [blockStart(table, recipe, "base"), blockStart(table, recipe, "end")];
  const include = region.at("include") - region.area.column + 1;
  const inRegion = recipe.areas.map(({ included }, area): Cell => {
    const code = `${columnLetters(base + area)}$${rows.fips}`;
    return {
      formula: `IF(IFERROR(VLOOKUP(${code},${region.body},${include},FALSE),"No")="Yes",1,0)`,
      value: included ? 1 : 0,
    };
  });
  const totals = (year: "base" | "end") =>
    facts.areas.map((area, county): Cell => {
      const code = `${columnLetters((year === "base" ? base : end) + county)}$${rows.fips}`;
      const columnOf = (key: string) => region.at(key) - region.area.column + 1;
      const [covered, privateOnly] =
        year === "base"
          ? [columnOf("jobsBase"), columnOf("privateBase")]
          : [columnOf("jobsEnd"), columnOf("privateEnd")];
      const total = `VLOOKUP(${code},${region.body},IF(TotalBasis="Private only",${privateOnly},${covered}),FALSE)`;
      // An empty cell is found as 0, which no county's total is.
      return {
        formula: `IF(IFERROR(${total},0)=0,"",${total})`,
        value: chosenTotals(recipe.totalBasis, area[year]).jobs ?? "",
      };
    });
  const labels = ["County", "FIPS", "In region (1 = yes)", "All jobs"];
  return {
    blocks: [
      { row: rows.county, column: 2, cells: labels.map((label) => [label]) },
      { row: rows.inRegion, column: base, cells: [inRegion, totals("base")] },
      { row: rows.total, column: end, cells: [totals("end")] },
    ],
    formats: [
      { area: { row: rows.county, column: 2, rows: 4, columns: 1 }, style: { ...styles.label, align: "right" } },
    ],
    rowHeights: [{ row: rows.county, height: 45 }],
  };
}

function names(recipe: Recipe, table: Placed): Name[] {
  const columns = recipe.areas.length;
  const over = (block: CountyBlock, row: number) =>
    reference(sheet, { row, column: blockStart(table, recipe, block), rows: 1, columns });
  return [
    { name: "InRegion", refersTo: over("base", rows.inRegion) },
    { name: "TotalsBase", refersTo: over("base", rows.total) },
    { name: "TotalsEnd", refersTo: over("end", rows.total) },
  ];
}
