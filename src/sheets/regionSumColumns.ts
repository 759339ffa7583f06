import type { CountyBlock } from "./countyColumns";
import { countyKey } from "./countyColumns";
import type { Column, Placed } from "./layout";
import type { MeasuredIndustry } from "./ranking/rankedIndustry";
import type { RegionSums } from "./ranking/regionSums";
import type { Recipe } from "./recipe";
import { blankIfMissing } from "./scalar";
import { styles } from "./style";

const estimates = `(UseEstimates="Yes")`;

/** The region's sums by formula: one row-wise product over a block of counties, which stays quick for hundreds of rows. */
export function regionSumColumns(recipe: Recipe): Column<MeasuredIndustry>[] {
  const of = (table: Placed) => (block: CountyBlock) =>
    table.rowFrom(countyKey(block, recipe.areas[0]!.fips), countyKey(block, recipe.areas.at(-1)!.fips));
  const column = (
    key: keyof RegionSums,
    header: string,
    formula: (block: (name: CountyBlock) => string, table: Placed) => string,
    style = styles.jobs as Column<MeasuredIndustry>["style"] & object,
  ): Column<MeasuredIndustry> => ({
    key,
    header,
    width: style === styles.money ? 17 : 12,
    style,
    formula: (table) => formula(of(table), table),
    value: ({ sums }) => blankIfMissing(sums[key]),
  });
  const { base, end } = recipe;
  return [
    column("base", `Region jobs ${base}`, (block) => total(block("base"), block("estimateBase"))),
    column("end", `Region jobs ${end}`, (block) => total(block("end"), block("estimateEnd"))),
    column("low", `Low ${end}`, (block) => bound(block, "lowEnd")),
    column("high", `High ${end}`, (block) => bound(block, "highEnd")),
    column(
      "withheldBase",
      `Counties withheld ${base}`,
      (block, table) => `IF(${table.row("classChange")}="",${withheld("HasBaseFile", block("base"))},0)`,
    ),
    column("withheldEnd", `Counties withheld ${end}`, (block) => withheld("HasEndFile", block("end"))),
    column("rangeOnly", `Range only ${end}`, (block) => `${count(block("highEnd"))}-${count(block("estimateEnd"))}`),
    column(
      "countiesInBoth",
      "Counties in both years",
      (block, table) =>
        `IF(${table.row("classChange")}="",SUMPRODUCT(InRegion*${known(block, "base")}*${known(block, "end")}),0)`,
    ),
    column("baseInBoth", `Jobs ${base} in both`, (block, table) => inBoth(block, table, "base", "end")),
    column("endInBoth", `Jobs ${end} in both`, (block, table) => inBoth(block, table, "end", "base")),
    column(
      "wages",
      `Wages ${end}`,
      (block, table) => `IF(${table.row("jobsWithWages")}="","",SUMPRODUCT(${block("wagesEnd")},InRegion))`,
      styles.money,
    ),
    column("jobsWithWages", `Jobs with wages ${end}`, (block) => {
      const jobs = `SUMPRODUCT(InRegion*ISNUMBER(${block("wagesEnd")})*${block("end")})`;
      return `IF(${jobs}=0,"",${jobs})`;
    }),
  ];
}

const count = (cells: string) => `SUMPRODUCT(ISNUMBER(${cells})*InRegion)`;

const total = (jobs: string, estimate: string) =>
  `IF(${count(jobs)}+${estimates}*${count(estimate)}=0,"",SUMPRODUCT(${jobs},InRegion)+${estimates}*SUMPRODUCT(${estimate},InRegion))`;

const withheld = (hasFile: string, jobs: string) => `SUMPRODUCT(${hasFile},InRegion)-${count(jobs)}`;

/** Published jobs and the bound of the withheld; empty if nothing is known or a withheld cell has no bound. */
const bound = (block: (name: CountyBlock) => string, side: "lowEnd" | "highEnd") =>
  `IF(OR(${count(block("end"))}+${count(block("highEnd"))}=0,${withheld("HasEndFile", block("end"))}>${count(block("highEnd"))}),"",` +
  `SUMPRODUCT(${block("end")},InRegion)+SUMPRODUCT(${block(side)},InRegion))`;

/** 1 for every county with a number, published or (where wanted) estimated. */
const known = (block: (name: CountyBlock) => string, year: "base" | "end") =>
  `(ISNUMBER(${block(year)})+${estimates}*ISNUMBER(${block(year === "base" ? "estimateBase" : "estimateEnd")}))`;

const inBoth = (block: (name: CountyBlock) => string, table: Placed, year: "base" | "end", other: "base" | "end") => {
  const estimate = block(year === "base" ? "estimateBase" : "estimateEnd");
  const jobs = `(${block(year)}+${estimates}*${estimate})`;
  return `IF(${table.row("countiesInBoth")}=0,"",SUMPRODUCT(InRegion*${jobs}*${known(block, other)}))`;
};
