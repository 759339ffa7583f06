import type { Placed } from "../layout";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import type { RegionSums } from "../ranking/regionSums";
import type { Recipe } from "../recipe";
import { styles } from "../style";
import type { RankColumn } from "./rankColumn";
import { helper, number, words } from "./rankColumn";

const cellOf = (wide: Placed, key: string) => (at: Placed) => `INDEX(${wide.cells(key)},${at.row("wideRow")})`;

/** A number of By County, found by the row that the industry has there. */
const fromCounties = (wide: Placed, key: string) => (at: Placed) => {
  const cell = cellOf(wide, key)(at);
  return `IF(ISNUMBER(${cell}),${cell},"")`;
};

/** As published, else estimated where estimates are wanted. */
const referenceFormula = (wide: Placed, year: "base" | "end") => (at: Placed) => {
  const [published, estimate] = [cellOf(wide, `reference ${year}`)(at), cellOf(wide, `referenceEstimate ${year}`)(at)];
  const estimated = `IF(AND(UseEstimates="Yes",ISNUMBER(${estimate})),${estimate},"")`;
  return `IF(ISNUMBER(${published}),${published},${estimated})`;
};

const referenceEstimatedColumn = (wide: Placed): RankColumn =>
  words(
    "referenceEstimated",
    "Reference estimated?",
    12,
    ({ referenceEstimated }) => (referenceEstimated ? "Yes" : ""),
    (at) => {
      const estimates = ["base", "end"].map((year) => cellOf(wide, `referenceEstimate ${year}`)(at));
      return `IF(AND(UseEstimates="Yes",COUNT(${estimates.join(",")})>0),"Yes","")`;
    },
  );

/** What By County says of the industry, under the headers it has there. */
export function factColumns({ base, end }: Recipe, wide: Placed, wideRow: (naics: string) => number) {
  const fact = (key: string, value: (industry: RankedIndustry) => number, header = wide.header(key)): RankColumn =>
    number(key, header, styles.jobs, value, fromCounties(wide, key));
  const sum = (key: keyof RegionSums, header?: string) => fact(key, ({ sums }) => sums[key], header);
  const reference = (year: "base" | "end", value: (industry: RankedIndustry) => number): RankColumn =>
    number(`reference ${year}`, wide.header(`reference ${year}`), styles.jobs, value, referenceFormula(wide, year));
  const helpers = [
    rowColumn(wide, wideRow),
    classChangeColumn(wide),
    reference("base", ({ referenceBase }) => referenceBase),
    reference("end", ({ referenceEnd }) => referenceEnd),
    referenceEstimatedColumn(wide),
    ...helperSums.map((key) => sum(key)),
  ];
  return { jobsBase: sum("base", `Jobs ${base}`), jobsEnd: sum("end", `Jobs ${end}`), helpers: helpers.map(helper) };
}

const helperSums = [
  "countiesBase",
  "countiesEnd",
  "totalBase",
  "totalEnd",
  "low",
  "high",
  "withheldBase",
  "withheldEnd",
  "rangeOnly",
  "countiesInBoth",
  "baseInBoth",
  "endInBoth",
  "baseLowInBoth",
  "baseHighInBoth",
  "endLowInBoth",
  "endHighInBoth",
  "wages",
  "jobsWithWages",
] as const satisfies readonly (keyof RegionSums)[];

const rowColumn = (wide: Placed, wideRow: (naics: string) => number): RankColumn =>
  number(
    "wideRow",
    "Row in By County",
    styles.jobs,
    ({ cells }) => wideRow(cells.naics),
    (at) => `MATCH(${at.row("naics")},${wide.cells("naics")},0)`,
  );

const classChangeColumn = (wide: Placed): RankColumn =>
  words(
    "classChange",
    "Class change",
    14,
    ({ cells }) => cells.classChange,
    (at) => `INDEX(${wide.cells("classChange")},${at.row("wideRow")})&""`,
  );
