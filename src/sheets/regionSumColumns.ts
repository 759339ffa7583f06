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
  return [...jobs(recipe), ...withheldCounts(recipe), ...bothYears(recipe), ...pay(recipe)].map(
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
  { key: "base", header: `Region jobs ${base}`, formula: ({ block }) => total(block("base"), block("estimateBase")) },
  { key: "end", header: `Region jobs ${end}`, formula: ({ block }) => total(block("end"), block("estimateEnd")) },
  { key: "low", header: `Low ${end}`, formula: (row) => bound(row, "lowEnd") },
  { key: "high", header: `High ${end}`, formula: (row) => bound(row, "highEnd") },
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
  {
    key: "countiesInBoth",
    header: "Counties in both years",
    formula: (row) =>
      `IF(${row.table.row("classChange")}="",SUMPRODUCT(InRegion*${known(row, "base")}*${known(row, "end")}),0)`,
  },
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

const total = (published: string, estimate: string) =>
  `IF(${count(published)}+${estimates}*${count(estimate)}=0,"",` +
  `SUMPRODUCT(${published},InRegion)+${estimates}*SUMPRODUCT(${estimate},InRegion))`;

const withheld = (marks: string) => `SUMPRODUCT(${marks},InRegion)`;

/** Published jobs and the bound of the withheld; empty if nothing is known or a withheld cell has no bound. */
function bound({ block }: Row, side: "lowEnd" | "highEnd"): string {
  const [published, bounded] = [count(block("end")), count(block("highEnd"))];
  const sum = `SUMPRODUCT(${block("end")},InRegion)+SUMPRODUCT(${block(side)},InRegion)`;
  return `IF(OR(${published}+${bounded}=0,${withheld(block("withheldEnd"))}>${bounded}),"",${sum})`;
}

const estimateOf = { base: "estimateBase", end: "estimateEnd" } as const;

/** 1 for every county with a number, published or (where wanted) estimated. */
const known = ({ block }: Row, year: "base" | "end") =>
  `(ISNUMBER(${block(year)})+${estimates}*ISNUMBER(${block(estimateOf[year])}))`;

/** Over the counties with a number in both years: the published jobs, and `filler` where they are withheld. */
const inBoth = (row: Row, published: "base" | "end", filler: CountyBlock) => {
  const jobs = `(${row.block(published)}+${estimates}*${row.block(filler)})`;
  const inRegion = `InRegion*${known(row, "base")}*${known(row, "end")}`;
  return `IF(${row.table.row("countiesInBoth")}=0,"",SUMPRODUCT(${inRegion}*${jobs}))`;
};
