import type { Placed } from "../layout";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import type { RegionSums } from "../ranking/regionSums";
import type { Recipe } from "../recipe";
import { styles } from "../style";
import type { RankColumn } from "./rankColumn";
import { helper, number, words } from "./rankColumn";

/** A number of By County, found by the row that the industry has there. */
const fromCounties = (wide: Placed, key: string) => (at: Placed) => {
  const cell = `INDEX(${wide.cells(key)},${at.row("wideRow")})`;
  return `IF(ISNUMBER(${cell}),${cell},"")`;
};

/** What By County says of the industry. */
export function factColumns({ base, end }: Recipe, wide: Placed, wideRow: (naics: string) => number) {
  const sum = (key: keyof RegionSums, header: string): RankColumn =>
    number(key, header, styles.jobs, ({ sums }) => sums[key], fromCounties(wide, key));
  const reference = (year: "base" | "end", value: (industry: RankedIndustry) => number): RankColumn =>
    number(
      `reference ${year}`,
      `Reference jobs ${year === "base" ? base : end}`,
      styles.jobs,
      value,
      fromCounties(wide, `reference ${year}`),
    );
  return {
    jobsBase: sum("base", `Jobs ${base}`),
    jobsEnd: sum("end", `Jobs ${end}`),
    helpers: [
      helper(
        number(
          "wideRow",
          "Row in By County",
          styles.jobs,
          ({ cells }) => wideRow(cells.naics),
          (at) => `MATCH(${at.row("naics")},${wide.cells("naics")},0)`,
        ),
      ),
      helper(
        words(
          "classChange",
          "Class change",
          14,
          ({ cells }) => cells.classChange,
          (at) => `INDEX(${wide.cells("classChange")},${at.row("wideRow")})&""`,
        ),
      ),
      ...[
        reference("base", ({ referenceBase }) => referenceBase),
        reference("end", ({ referenceEnd }) => referenceEnd),
        sum("low", `Low ${end}`),
        sum("high", `High ${end}`),
        sum("withheldBase", `Counties withheld ${base}`),
        sum("withheldEnd", `Counties withheld ${end}`),
        sum("rangeOnly", `Range only ${end}`),
        sum("countiesInBoth", "Counties in both years"),
        sum("baseInBoth", `Jobs ${base} in both`),
        sum("endInBoth", `Jobs ${end} in both`),
        sum("wages", `Wages ${end}`),
        sum("jobsWithWages", `Jobs with wages ${end}`),
      ].map(helper),
    ],
  };
}
