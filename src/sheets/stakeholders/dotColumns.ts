import type { FormulaOf } from "../calculated";
import { styles } from "../style";
import { sideTitleFormula } from "./dotSides";
import { helperColumn } from "./helperColumn";
import { spreadFormulas } from "./spread";
import type { StakeholderColumn } from "./StakeholderColumn";
import { ORDER } from "./stakeTable";

const ifDrawn = (formula: FormulaOf, otherwise: string): FormulaOf => {
  return (table) => `IF(${table.row("drawn")}=1,${formula(table)},${otherwise})`;
};

const samePlace: FormulaOf = (table) =>
  ["influence", "interest"].map((key) => `${table.column(key)},${table.row(key)}`).join(",") +
  `,${table.column("drawn")},1`;

const onScale = (cell: string) => `MAX(1,MIN(5,${cell}))`;

const place = (key: "x" | "y", header: string, formula: FormulaOf): StakeholderColumn => ({
  ...helperColumn(key, header, ifDrawn(formula, "0")),
  style: styles.ratio,
});

/** Where the map draws the row, in which colour, and its place among those of its field. */
export const dotColumns: readonly StakeholderColumn[] = [
  helperColumn("drawn", "Drawn", (table) => {
    const numbers = `COUNT(${table.row("influence")},${table.row("interest")})`;
    return `IF(AND(${table.row("counted")}=1,${numbers}=2),1,0)`;
  }),
  helperColumn(
    "together",
    "Together",
    ifDrawn((table) => `COUNTIFS(${samePlace(table)})`, "0"),
  ),
  helperColumn(
    "before",
    "Before",
    ifDrawn((table) => `COUNTIFS(${samePlace(table)},${table.column("row")},"<"&${table.row("row")})`, "0"),
  ),
  place("x", "Interest drawn", (table) => `${onScale(table.row("interest"))}+${spreadFormulas(table).across}`),
  place("y", "Influence drawn", (table) => `${onScale(table.row("influence"))}+${spreadFormulas(table).up}`),
  helperColumn(
    "shownAs",
    "Shown as",
    ifDrawn((table) => sideTitleFormula(table.row("side")), '""'),
  ),
  helperColumn(
    "gridOrder",
    "Grid order",
    ifDrawn((table) => {
      const sum = `(${table.row("influence")}+${table.row("interest")})*100`;
      return `ROUND(${sum},0)*${ORDER}-${table.row("row")}`;
    }, '""'),
  ),
  helperColumn(
    "gridPlace",
    "Place in grid",
    ifDrawn((table) => {
      const [grid, order] = [table.row("grid"), table.row("gridOrder")];
      const ahead = `COUNTIFS(${table.column("grid")},${grid},${table.column("gridOrder")},">"&${order})`;
      return `${grid}&" "&(1+${ahead})`;
    }, '""'),
  ),
];
