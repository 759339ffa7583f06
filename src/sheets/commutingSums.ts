import { distinct, shareOfSums } from "./commuting";
import { oneCell } from "./formula";
import type { Piece, Placed } from "./layout";
import type { AreaEntryKey, RankingFacts } from "./ranking/rankingFacts";
import type { Recipe } from "./recipe";
import { stateOf } from "./regionTable";
import type { Cell } from "./sheet";
import { styles } from "./style";

/** What the commuting columns of the counties in the region add up to; empty until they are filled in. */
export function commutingSums(
  recipe: Recipe,
  facts: RankingFacts,
  table: Placed,
  at: { readonly row: number; readonly column: number },
): Piece {
  const entries = facts.areaEntries.filter((_, index) => recipe.areas[index]!.included);
  const share = (part: AreaEntryKey, whole: AreaEntryKey): Cell => {
    const sum = (key: string) => `SUMIFS(${table.column(key)},${table.column("include")},"Yes")`;
    const formula = `IF(${sum(whole)}=0,"",${sum(part)}/${sum(whole)})`;
    return { formula, value: shareOfSums(entries, part, whole) };
  };
  return {
    blocks: [
      {
        ...at,
        cells: [
          ["Residents who work in the core", share("toCore", "residents")],
          ["Jobs held by residents of the core", share("fromCore", "countyJobs")],
          [bordersCrossed(recipe, facts, table), null],
        ],
      },
    ],
    formats: [
      { area: { ...at, rows: 2, columns: 1 }, style: styles.label },
      { area: { row: at.row, column: at.column + 1, rows: 2, columns: 1 }, style: styles.percent },
      { area: oneCell(at.row + 2, at.column), style: { bold: true } },
    ],
  };
}

/** Whether the region takes in more than one workforce area or state. */
function bordersCrossed({ areas }: Recipe, { areaEntries }: RankingFacts, table: Placed): Cell {
  const include = table.column("include");
  const count = (key: string) => {
    const cells = table.column(key);
    // Not every program counts empty cells by an empty criterion.
    const alike = `(COUNTIFS(${cells},${cells}&"",${include},${include})+(${cells}=""))`;
    return `ROUND(SUMPRODUCT((${include}="Yes")*(${cells}<>"")/${alike}),0)`;
  };
  const inRegion = <Item>(items: readonly Item[]) => items.filter((_, index) => areas[index]!.included);
  const crossings = [
    {
      key: "workforceArea",
      words: "workforce areas: name a lead contact in each.",
      number: distinct(inRegion(areaEntries).map(({ workforceArea }) => workforceArea)),
    },
    { key: "state", words: "states: their programs differ.", number: distinct(inRegion(areas).map(stateOf)) },
  ];
  const formulas = crossings.map(({ key, words }) => `IF(${count(key)}>1,${count(key)}&" ${words}","")`);
  const values = crossings.map(({ number, words }) => (number > 1 ? `${number} ${words}` : ""));
  return { formula: `TRIM(${formulas.join('&" "&')})`, value: values.join(" ").trim() };
}
