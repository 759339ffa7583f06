import { oneCell, reference } from "./formula";
import type { Piece, Placed } from "./layout";
import type { RankingFacts } from "./ranking/rankingFacts";
import type { RankingTotals } from "./ranking/rankingTotals";
import { rankingTotals } from "./ranking/rankingTotals";
import type { Recipe } from "./recipe";
import { blankIfMissing, emptyIfMissing } from "./scalar";
import type { Cell, Name, Style } from "./sheet";
import { styles } from "./style";

type Basis = "covered" | "private";

interface Total {
  readonly name: string;
  readonly label: string;
  readonly of: keyof RankingTotals;
  readonly style: Style;
  /** The native formula for either basis, or nothing where the figure is typed. */
  readonly formula?: (basis: Basis) => string;
}

interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The totals that are named cells: one column for either basis, and before them the one in use. */
export function regionTotals(
  recipe: Recipe,
  facts: RankingFacts,
  table: Placed,
  at: Corner,
): { piece: Piece; names: Name[] } {
  const totals = totalLines(recipe, table, at);
  const values = {
    covered: rankingTotals({ ...recipe, totalBasis: "Total covered" }, facts),
    private: rankingTotals({ ...recipe, totalBasis: "Private only" }, facts),
  };
  const cells = totals.map(({ label, of, formula }, index): Cell[] => {
    const cell = (basis: Basis): Cell =>
      formula
        ? { formula: formula(basis), value: blankIfMissing(values[basis][of]) }
        : emptyIfMissing(values[basis][of]);
    const chosen = recipe.totalBasis === "Private only" ? values.private : values.covered;
    return [label, { formula: inUse(at, index), value: blankIfMissing(chosen[of]) }, cell("covered"), cell("private")];
  });
  const header = { ...at, rows: 1, columns: 4 };
  return {
    piece: {
      blocks: [{ ...at, cells: [["Totals", "In use", "Total covered", "Private only"], ...cells] }],
      formats: [
        { area: header, style: styles.header },
        { area: { ...header, column: at.column + 1, columns: 3 }, style: { align: "right" } },
        ...totals.map(({ style }, index) => ({
          area: { row: at.row + 1 + index, column: at.column + 1, rows: 1, columns: 3 },
          style,
        })),
      ],
    },
    names: totals.map(({ name }, index) => ({ name, refersTo: cellOf(at, index, 1) })),
  };
}

const columnOf: Readonly<Record<Basis, number>> = { covered: 2, private: 3 };

const cellOf = ({ sheet, row, column }: Corner, line: number, right: number) =>
  reference(sheet, oneCell(row + 1 + line, column + right));

function inUse(at: Corner, line: number): string {
  const [covered, privateOnly] = [cellOf(at, line, columnOf.covered), cellOf(at, line, columnOf.private)];
  const chosen = `IF(TotalBasis="Private only",${privateOnly},${covered})`;
  return `IF(ISNUMBER(${chosen}),${chosen},"")`;
}

function totalLines({ base, end }: Recipe, table: Placed, at: Corner): Total[] {
  const included = (key: string) => `SUMIFS(${table.column(key)},${table.column("include")},"Yes")`;
  const sum = (keys: Readonly<Record<Basis, string>>) => (basis: Basis) => {
    const total = included(keys[basis]);
    return `IF(${total}=0,"",${total})`;
  };
  const [jobs, wages] = [
    { covered: "jobsEnd", private: "privateEnd" },
    { covered: "wagesEnd", private: "privateWagesEnd" },
  ];
  const growth = (basis: Basis) => {
    const [first, last] = [cellOf(at, 2, columnOf[basis]), cellOf(at, 3, columnOf[basis])];
    return `IF(N(${first})=0,"",${last}/${first}-1)`;
  };
  const wage = (basis: Basis) => {
    const worked = included(jobs[basis]);
    return `IF(${worked}=0,"",${included(wages[basis])}/${worked})`;
  };
  const line = (
    name: string,
    label: string,
    of: keyof RankingTotals,
    formula?: Total["formula"],
    style = styles.jobs as Style,
  ) => ({ name, label, of, style, ...(formula ? { formula } : {}) });
  return [
    line("RegionTotalBase", `Region jobs ${base}`, "regionBase", sum({ covered: "jobsBase", private: "privateBase" })),
    line("RegionTotalEnd", `Region jobs ${end}`, "regionEnd", sum(jobs)),
    line("ReferenceTotalBase", `Reference jobs ${base}`, "referenceBase"),
    line("ReferenceTotalEnd", `Reference jobs ${end}`, "referenceEnd"),
    line("ReferenceGrowth", "Reference growth", "referenceGrowth", growth, styles.percent),
    line("RegionWage", `Region average wage ${end}`, "regionWage", wage, styles.money),
  ];
}
