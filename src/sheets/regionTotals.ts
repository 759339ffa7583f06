import { columnLetters, oneCell, reference } from "./formula";
import type { Piece, Placed } from "./layout";
import type { RankingFacts } from "./ranking/rankingFacts";
import type { RankingTotals } from "./ranking/rankingTotals";
import { rankingTotals } from "./ranking/rankingTotals";
import type { Recipe } from "./recipe";
import { blankIfMissing, emptyIfMissing } from "./scalar";
import type { Cell, Name, Style } from "./sheet";
import { styles } from "./style";

interface Total {
  readonly name: string;
  readonly label: string;
  readonly of: keyof RankingTotals;
  readonly style: Style;
  /** The native formula over the table of counties, or nothing where the figure is typed. */
  readonly formula?: (column: string) => string;
}

/** The totals that are named cells: one column for either basis, and before them the one in use. */
export function regionTotals(
  recipe: Recipe,
  facts: RankingFacts,
  table: Placed,
  at: { sheet: string; row: number; column: number },
): { piece: Piece; names: Name[] } {
  const totals = totalLines(recipe, table, at.row + 1);
  const bases = (["Total covered", "Private only"] as const).map((totalBasis) =>
    rankingTotals({ ...recipe, totalBasis }, facts),
  );
  const chosen = recipe.totalBasis === "Private only" ? bases[1]! : bases[0]!;
  const [covered, privateOnly] = [columnLetters(at.column + 2), columnLetters(at.column + 3)];
  const cells = totals.map(({ label, of, formula }, index): Cell[] => {
    const row = at.row + 1 + index;
    const inUse = `IF(TotalBasis="Private only",${privateOnly}${row},${covered}${row})`;
    const either = bases.map((basis, which) =>
      formula
        ? { formula: formula(which === 0 ? covered : privateOnly), value: blankIfMissing(basis[of]) }
        : emptyIfMissing(basis[of]),
    );
    return [label, { formula: `IF(ISNUMBER(${inUse}),${inUse},"")`, value: blankIfMissing(chosen[of]) }, ...either];
  });
  const formats = totals.map(({ style }, index) => ({
    area: { row: at.row + 1 + index, column: at.column + 1, rows: 1, columns: 3 },
    style,
  }));
  return {
    piece: {
      blocks: [
        { row: at.row, column: at.column, cells: [["Totals", "In use", "Total covered", "Private only"], ...cells] },
      ],
      formats: [
        { area: { row: at.row, column: at.column, rows: 1, columns: 4 }, style: styles.header },
        { area: { row: at.row, column: at.column + 1, rows: 1, columns: 3 }, style: { align: "right" } },
        ...formats,
      ],
    },
    names: totals.map(({ name }, index) => ({
      name,
      refersTo: reference(at.sheet, oneCell(at.row + 1 + index, at.column + 1)),
    })),
  };
}

function totalLines({ base, end }: Recipe, table: Placed, row: number): Total[] {
  const included = (key: string) => `SUMIFS(${table.column(key)},${table.column("include")},"Yes")`;
  // The table's columns come in pairs: total covered first, private second.
  const pair = (covered: string, privateOnly: string, column: string) => (column === "D" ? covered : privateOnly);
  const sum = (covered: string, privateOnly: string) => (column: string) => {
    const total = included(pair(covered, privateOnly, column));
    return `IF(${total}=0,"",${total})`;
  };
  const line = (name: string, label: string, of: keyof RankingTotals, formula?: Total["formula"]): Total => ({
    name,
    label,
    of,
    style: styles.jobs,
    ...(formula ? { formula } : {}),
  });
  return [
    line("RegionTotalBase", `Region jobs ${base}`, "regionBase", sum("jobsBase", "privateBase")),
    line("RegionTotalEnd", `Region jobs ${end}`, "regionEnd", sum("jobsEnd", "privateEnd")),
    line("ReferenceTotalBase", `Reference jobs ${base}`, "referenceBase"),
    line("ReferenceTotalEnd", `Reference jobs ${end}`, "referenceEnd"),
    {
      ...line("ReferenceGrowth", "Reference growth", "referenceGrowth", (column) => {
        const [first, last] = [`${column}${row + 2}`, `${column}${row + 3}`];
        return `IF(N(${first})=0,"",${last}/${first}-1)`;
      }),
      style: styles.percent,
    },
    {
      ...line("RegionWage", `Region average wage ${end}`, "regionWage", (column) => {
        const jobs = included(pair("jobsEnd", "privateEnd", column));
        return `IF(${jobs}=0,"",${included(pair("wagesEnd", "privateWagesEnd", column))}/${jobs})`;
      }),
      style: styles.money,
    },
  ];
}
