import type { Piece, Placed, TableAt } from "../../layout";
import { place, tablePiece } from "../../layout";
import type { Cell } from "../../sheet";
import { styles } from "../../style";
import { lines } from "../../text";
import { systems } from "../categories";
import { ratioWords } from "../ratioWords";
import { areaTable } from "./areaTable";
import { coverageTable } from "./coverageTable";
import { actionTable, overdueTable } from "./listTables";
import { areaWords, gridWords, overdueWords, priorityWords } from "./mapWords";
import type { Scan } from "./Scan";
import { sideTable } from "./sideTable";
import { systemTable } from "./systemTable";
import { twinTable } from "./twinTable";

export interface Panels {
  readonly pieces: readonly Piece[];
  /** Rows at which a printed page begins. */
  readonly breaks: readonly number[];
  readonly lastRow: number;
  /** tblSides and tblCoverage, for other sheets to speak of. */
  readonly sides: Placed;
  readonly coverage: Placed;
}

/** Above a table stand its heading and a line of words, above them a free row. */
const HEAD = 3;

const below = (rows: number, row: number) => row + rows + 1 + HEAD;

/** Below the picture: what to do, who is missing, and the picture in words. */
export function panels(scan: Scan, row: number): Panels {
  const actions = actionTable(scan, row + HEAD);
  const overdue = overdueTable(scan, after(actions));
  const sides = sideTable(scan, after(overdue));
  const systemRow = after(sides);
  const areas = areaTable(scan, below(systems.length, systemRow));
  const coverage = coverageTable(scan, after(areas));
  const reached = systemTable(coverage.rows, { covered: place(coverage), listed: scan.listed }, systemRow);
  const twin = twinTable(scan, after(coverage));
  const ratio = ratioWords(scan.lines, place(sides));
  const system = "A partnership reaches workforce, economic development, education and others.";
  const category = "Categories are added, and taken out of the search, on the sheet Stakeholder Lists.";
  return {
    pieces: [
      ...panel("The ten largest of influence times gap", priorityWords(scan), actions),
      ...panel("Overdue", overdueWords(scan), overdue),
      ...panel("Employers against public partners", ratio, sides),
      ...panel("Who is missing? By system", system, reached),
      ...panel("By workforce area", areaWords(scan), areas),
      ...panel("Who is missing? By category", category, coverage),
      ...panel("The map in words", gridWords(scan), twin),
    ],
    breaks: [actions, sides, coverage, twin].map(({ row: header }) => header - HEAD + 1),
    lastRow: twin.row + twin.rows.length,
    sides: place(sides),
    coverage: place(coverage),
  };
}

const after = <Row>({ row, rows }: TableAt<Row>) => below(rows.length, row);

/** A table with a heading and a line above it. */
function panel<Row>(heading: string, words: Cell, spec: TableAt<Row>): Piece[] {
  return [
    lines(spec.row - 2, 1, [heading], styles.heading),
    lines(spec.row - 1, 1, [words], styles.subtitle),
    // The whole sheet shares its columns: their widths are set once for all.
    { ...tablePiece(spec, place(spec)), columns: [] },
  ];
}
