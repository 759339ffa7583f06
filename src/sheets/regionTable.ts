import type { Column, TableAt } from "./layout";
import { enteredShare, tie } from "./commuting";
import type { Entries } from "./entries";
import type { AreaEntryKey, AreaTotals, RankingFacts, Years } from "./ranking/rankingFacts";
import type { Recipe, RecipeArea } from "./recipe";
import { blankIfMissing } from "./scalar";
import { styles } from "./style";

export interface RegionRow {
  readonly area: RecipeArea;
  readonly totals: Years<AreaTotals>;
  readonly entries: Entries<AreaEntryKey>;
}

const typed = (
  key: string,
  header: string,
  value: (row: RegionRow) => number | null,
  style = styles.jobs as Column<RegionRow>["style"] & object,
): Column<RegionRow> => ({
  key,
  header,
  width: style === styles.money ? 18 : 12,
  style,
  value,
});

const toFill = (
  key: AreaEntryKey,
  header: string,
  width: number,
  style: Column<RegionRow>["style"] & object,
): Column<RegionRow> => ({
  key,
  header,
  width,
  style,
  input: true,
  value: ({ entries }) => entries[key] ?? null,
});

/** "Delaware County, Ohio" is in Ohio. */
export const stateOf = ({ name }: RecipeArea) => name.split(", ")[1] ?? null;

/** A share of two cells the analyst fills in; empty until both are there. */
const share = (key: string, header: string, part: AreaEntryKey, whole: AreaEntryKey): Column<RegionRow> => ({
  key,
  header,
  width: 11,
  style: styles.percent,
  formula: (at) => `IF(AND(ISNUMBER(${at.row(part)}),N(${at.row(whole)})>0),${at.row(part)}/${at.row(whole)},"")`,
  value: ({ entries }) => blankIfMissing(enteredShare(entries, part, whole)),
});

/** From this share on a county counts as tied to the core. */
const COMMUTING_CUT = 0.25;

/** Where the county's workers live and its residents work: no file read here tells, so the analyst fills it in. */
const commuting: Column<RegionRow>[] = [
  toFill("workforceArea", "Workforce area", 18, styles.text),
  toFill("role", "Role", 11, styles.text),
  toFill("residents", "Employed residents", 14, styles.jobs),
  toFill("toCore", "Residents working in core", 15, styles.jobs),
  toFill("countyJobs", "Jobs in county", 11, styles.jobs),
  toFill("fromCore", "Jobs held by core residents", 16, styles.jobs),
  share("outShare", "Out-share", "toCore", "residents"),
  share("inShare", "In-share", "fromCore", "countyJobs"),
  {
    key: "tie",
    header: "Tie",
    width: 9,
    style: styles.percent,
    value: ({ entries }) => blankIfMissing(tie(entries)),
    formula: (at) => {
      const shares = `${at.row("outShare")},${at.row("inShare")}`;
      return `IF(COUNT(${shares})=0,"",MAX(${shares}))`;
    },
  },
  {
    key: "test",
    header: "25 % test",
    width: 9,
    formula: (at) => `IF(ISNUMBER(${at.row("tie")}),IF(${at.row("tie")}>=${COMMUTING_CUT},"Yes","No"),"")`,
    value: ({ entries }) => (Number.isNaN(tie(entries)) ? "" : tie(entries) >= COMMUTING_CUT ? "Yes" : "No"),
  },
  toFill("transport", "Transport link", 16, styles.text),
  toFill("flowYear", "Flow year", 9, styles.score),
];

/** One row per county: whether it counts, its totals, and its commuting ties once somebody fills them in. */
export function regionTable(recipe: Recipe, facts: RankingFacts, row: number): TableAt<RegionRow> {
  const { base, end } = recipe;
  const columns: Column<RegionRow>[] = [
    { key: "fips", header: "FIPS", width: 9, value: ({ area }) => area.fips },
    { key: "county", header: "County", width: 34, value: ({ area }) => area.name },
    { key: "include", header: "Include?", width: 13, input: true, value: ({ area }) => (area.included ? "Yes" : "No") },
    typed("jobsBase", `Total jobs ${base}`, ({ totals }) => totals.base.covered.jobs),
    typed("jobsEnd", `Total jobs ${end}`, ({ totals }) => totals.end.covered.jobs),
    typed("privateBase", `Private jobs ${base}`, ({ totals }) => totals.base.private.jobs),
    typed("privateEnd", `Private jobs ${end}`, ({ totals }) => totals.end.private.jobs),
    typed("wagesEnd", `Total wages ${end}`, ({ totals }) => totals.end.covered.wages, styles.money),
    typed("privateWagesEnd", `Private wages ${end}`, ({ totals }) => totals.end.private.wages, styles.money),
    toFill("reason", "Reason", 26, {}),
    { key: "state", header: "State", width: 13, value: ({ area }) => stateOf(area) },
    ...commuting,
  ];
  const rows = recipe.areas.map((area, index) => ({
    area,
    totals: facts.areas[index]!,
    entries: facts.areaEntries[index]!,
  }));
  return { sheet: "Region", name: "tblRegion", row, columns, rows };
}
