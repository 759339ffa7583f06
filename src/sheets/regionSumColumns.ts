import type { CountyBlock } from "./countyColumns";
import { countyKey } from "./countyColumns";
import type { Column, Placed } from "./layout";
import type { MeasuredIndustry } from "./ranking/rankedIndustry";
import type { RegionSums } from "./ranking/regionSums";
import type { Recipe } from "./recipe";
import { blankIfMissing } from "./scalar";
import { styles } from "./style";

/** How the formulas of one row speak of its blocks of counties. */
interface Row {
  readonly table: Placed;
  block(name: CountyBlock): string;
}

interface Sum {
  readonly key: keyof RegionSums;
  readonly header: string;
  readonly formula: (row: Row) => string;
}

/** The region's sums by formula: one row-wise product over a block of counties, which stays quick for hundreds of rows. */
export function regionSumColumns(recipe: Recipe): Column<MeasuredIndustry>[] {
  const [first, last] = [recipe.areas[0]!.fips, recipe.areas.at(-1)!.fips];
  return [...jobs(recipe), ...counties(recipe), ...withheldCounts(recipe), ...bothYears(recipe), ...pay(recipe)].map(
    ({ key, header, formula }) => ({
      key,
      header,
      width: key === "wages" ? 17 : 12,
      style: key === "wages" ? styles.money : styles.jobs,
      formula: (table) =>
        formula({ table, block: (name) => table.rowFrom(countyKey(name, first), countyKey(name, last)) }),
      value: ({ sums }) => blankIfMissing(sums[key]),
    }),
  );
}

const jobs = ({ base, end }: Recipe): Sum[] => [
  { key: "base", header: `Region jobs ${base}`, formula: (row) => point(row, "base", "countiesBase") },
  { key: "end", header: `Region jobs ${end}`, formula: (row) => point(row, "end", "countiesEnd") },
  { key: "low", header: `Low ${end}`, formula: (row) => bound(row, "lowEnd") },
  { key: "high", header: `High ${end}`, formula: (row) => bound(row, "highEnd") },
];

/** How many counties the jobs are of, and all jobs of the same counties. */
const counties = ({ base, end }: Recipe): Sum[] => [
  { key: "countiesBase", header: `Counties with jobs ${base}`, formula: (row) => countiesOf(row, "base") },
  { key: "countiesEnd", header: `Counties with jobs ${end}`, formula: (row) => countiesOf(row, "end") },
  { key: "totalBase", header: `All jobs of these ${base}`, formula: (row) => totalOf(row, "base", "countiesBase") },
  { key: "totalEnd", header: `All jobs of these ${end}`, formula: (row) => totalOf(row, "end", "countiesEnd") },
];

const withheldCounts = ({ base, end }: Recipe): Sum[] => [
  {
    key: "withheldBase",
    header: `Counties withheld ${base}`,
    formula: ({ table, block }) => `IF(${table.row("classChange")}="",${withheld(block("withheldBase"))},0)`,
  },
  {
    key: "withheldEnd",
    header: `Counties withheld ${end}`,
    formula: ({ block }) => withheld(block("withheldEnd")),
  },
  {
    key: "rangeOnly",
    header: `Range only ${end}`,
    formula: ({ block }) => `${count(block("highEnd"))}-${count(block("estimateEnd"))}`,
  },
];

const bothYears = ({ base, end }: Recipe): Sum[] => [
  { key: "countiesInBoth", header: "Counties in both years", formula: countiesInBoth },
  { key: "baseInBoth", header: `Jobs ${base} in both`, formula: (row) => inBoth(row, "base", "estimateBase") },
  { key: "endInBoth", header: `Jobs ${end} in both`, formula: (row) => inBoth(row, "end", "estimateEnd") },
  { key: "baseLowInBoth", header: `Low ${base} in both`, formula: (row) => inBoth(row, "base", "lowBase") },
  { key: "baseHighInBoth", header: `High ${base} in both`, formula: (row) => inBoth(row, "base", "highBase") },
  { key: "endLowInBoth", header: `Low ${end} in both`, formula: (row) => inBoth(row, "end", "lowEnd") },
  { key: "endHighInBoth", header: `High ${end} in both`, formula: (row) => inBoth(row, "end", "highEnd") },
];

const pay = ({ end }: Recipe): Sum[] => [
  {
    key: "wages",
    header: `Wages ${end}`,
    formula: ({ table, block }) => `IF(${table.row("jobsWithWages")}="","",SUMPRODUCT(${block("wagesEnd")},InRegion))`,
  },
  {
    key: "jobsWithWages",
    header: `Jobs with wages ${end}`,
    formula: ({ block }) => {
      const paid = `SUMPRODUCT(InRegion*ISNUMBER(${block("wagesEnd")})*${block("end")})`;
      return `IF(${paid}=0,"",${paid})`;
    },
  },
];

const estimates = `(UseEstimates="Yes")`;

const count = (cells: string) => `SUMPRODUCT(ISNUMBER(${cells})*InRegion)`;

const withheld = (marks: string) => `SUMPRODUCT(${marks},InRegion)`;

/** Published jobs and the bound of the withheld; empty if nothing is known or a withheld cell has no bound. */
function bound({ block }: Row, side: "lowEnd" | "highEnd"): string {
  const [published, bounded] = [count(block("end")), count(block("highEnd"))];
  const sum = `SUMPRODUCT(${block("end")},InRegion)+SUMPRODUCT(${block(side)},InRegion)`;
  return `IF(OR(${published}+${bounded}=0,${withheld(block("withheldEnd"))}>${bounded}),"",${sum})`;
}

const estimateOf = { base: "estimateBase", end: "estimateEnd" } as const;
const marksOf = { base: "withheldBase", end: "withheldEnd" } as const;
const totalsOf = { base: "TotalsBase", end: "TotalsEnd" } as const;

type Year = keyof typeof estimateOf;

/** 1 for every county of the region with a number, published or (where wanted) estimated, and a total. */
const known = ({ block }: Row, year: Year) =>
  `InRegion*ISNUMBER(${totalsOf[year]})*(ISNUMBER(${block(year)})+${estimates}*ISNUMBER(${block(estimateOf[year])}))`;

/** The published jobs of a county, and `filler` where they are withheld. */
const filled = ({ block }: Row, year: Year, filler: CountyBlock = estimateOf[year]) =>
  `(${block(year)}+${estimates}*${block(filler)})`;

/** 0 as well where true zeros stand beside withheld cells: they say nothing of the region. */
function countiesOf(row: Row, year: Year): string {
  const count = `SUMPRODUCT(${known(row, year)})`;
  const unknown = `${withheld(row.block(marksOf[year]))}-SUMPRODUCT(${known(row, year)}*ISNUMBER(${row.block(estimateOf[year])}))`;
  return `IF(AND(SUMPRODUCT(${known(row, year)}*${filled(row, year)})=0,${unknown}>0),0,${count})`;
}

const ifCounted = (row: Row, count: keyof RegionSums, formula: string) => `IF(${row.table.row(count)}=0,"",${formula})`;

const point = (row: Row, year: Year, count: keyof RegionSums) =>
  ifCounted(row, count, `SUMPRODUCT(${known(row, year)}*${filled(row, year)})`);

const totalOf = (row: Row, year: Year, count: keyof RegionSums) =>
  ifCounted(row, count, `SUMPRODUCT(${known(row, year)},${totalsOf[year]})`);

/** 0 as well where none of these counties had or has the industry, and where the code changed. */
function countiesInBoth(row: Row): string {
  const both = `${known(row, "base")}*${known(row, "end")}`;
  const present = `SUMPRODUCT(${both}*(${filled(row, "base")}+${filled(row, "end")}))>0`;
  return `IF(AND(${row.table.row("classChange")}="",${present}),SUMPRODUCT(${both}),0)`;
}

/** Over the counties with a number in both years. */
const inBoth = (row: Row, year: Year, filler: CountyBlock) =>
  ifCounted(
    row,
    "countiesInBoth",
    `SUMPRODUCT(${known(row, "base")}*${known(row, "end")}*${filled(row, year, filler)})`,
  );
