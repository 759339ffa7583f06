import type { Placed } from "../../layout";
import { joinPieces } from "../../layout";
import type { Cell, Sheet } from "../../sheet";
import { titleLines } from "../../text";
import { scanFooter } from "../scanFooter";
import { mapChart } from "./mapChart";
import { mapSheetName, widths } from "./mapLayout";
import { drawnWords } from "./mapWords";
import { panels } from "./panels";
import type { Scan } from "./Scan";
import { workingTables } from "./workingTables";

export interface StakeholderMap {
  readonly sheet: Sheet;
  /** tblSides and tblCoverage, for other sheets to speak of. */
  readonly sides: Placed;
  readonly coverage: Placed;
}

const rows = { chart: 6, panels: 35 } as const;

/** The playing field: the picture first, then what follows from it. */
export function stakeholderMap(scan: Scan): StakeholderMap {
  const working = workingTables(scan);
  const { pieces, breaks, lastRow, sides, coverage } = panels(scan, rows.panels);
  const frame = {
    ...{ name: mapSheetName, gridlines: false },
    print: {
      landscape: true,
      area: { row: 1, column: 1, rows: lastRow, columns: widths.length },
      breaks,
      footer: scanFooter(scan.recipe),
    },
  };
  const sheet = joinPieces(frame, [
    titleLines(title(scan), ...caption(scan, drawnWords(scan))),
    ...pieces,
    ...working.pieces,
    { charts: [mapChart(scan, working, rows.chart)] },
    { columns: widths.map((width, at) => ({ column: at + 1, count: 1, width })) },
  ]);
  return { sheet, sides, coverage };
}

const title = ({ recipe }: Scan): Cell => ({
  formula: '"Stakeholder map for "&TargetIndustry',
  value: `Stakeholder map for ${recipe.industry.title}`,
});

const caption = ({ recipe }: Scan, drawn: Cell): Cell[] => [
  "Up: influence. Right: interest. Organisations of equal numbers stand side by side. Dotted lines: where high begins. Numbers: the ten priorities below.",
  drawn,
  `${recipe.regionName === "" ? "" : `${recipe.regionName}. `}Begun on ${recipe.madeOn}; follows the sheet Stakeholders.`,
];
