import type { TableAt } from "../../layout";
import { styles } from "../../style";
import type { Side } from "../categories";
import type { ScanLine } from "../ScanLine";
import { mapSheetName } from "./mapLayout";
import type { Scan } from "./Scan";

export interface SideRow {
  readonly who: string;
  /** Null for whoever the rows above it leave. */
  readonly sides: readonly Side[] | null;
  readonly words: string;
}

/** In this order: other cells speak of the first two. */
export const sideRows: readonly SideRow[] = [
  { who: "Employers", sides: ["Employer"], words: "Company leaders and their associations" },
  {
    who: "Public partners",
    sides: ["Public", "Education"],
    words: "Public agencies, boards, schools, elected officials",
  },
  { who: "Workers' side", sides: ["Worker"], words: "Unions and community organisations" },
  { who: "Others", sides: null, words: "Everybody else, and rows without a category of the list" },
];

export function countOfSide(lines: readonly ScanLine[], { sides }: SideRow): number {
  const named = sideRows.flatMap((row) => row.sides ?? []) as readonly string[];
  return lines.filter(
    ({ counted, side }) => counted === 1 && (sides === null ? !named.includes(side) : sides.includes(side as Side)),
  ).length;
}

/** Employers first: a partnership that they lead has more of them than of public partners. */
export function sideTable({ lines, stake }: Scan, row: number): TableAt<SideRow> {
  const of = (side: string) => `COUNTIFS(${stake.column("side")},"${side}",${stake.column("counted")},1)`;
  const named = sideRows.flatMap(({ sides }) => sides ?? []);
  const formula = ({ sides }: SideRow) =>
    sides === null ? `SUM(${stake.column("counted")})-${named.map(of).join("-")}` : sides.map(of).join("+");
  const columns: TableAt<SideRow>["columns"] = [
    { key: "who", header: "Who", width: 23, value: ({ who }) => who },
    {
      ...{ key: "organisations", header: "Organisations", width: 14, style: styles.score },
      value: (side) => ({ formula: formula(side), value: countOfSide(lines, side) }),
    },
    { key: "words", header: "Counted here", width: 46, value: ({ words }) => words },
  ];
  return { sheet: mapSheetName, name: "tblSides", row, columns, rows: sideRows };
}
