import { oneCell } from "./formula";
import type { Piece, Placed } from "./layout";
import { joinPieces } from "./layout";
import type { RankedIndustry } from "./ranking/rankedIndustry";
import type { Ranking } from "./ranking/rankIndustries";
import type { Recipe } from "./recipe";
import { blankIfMissing } from "./scalar";
import type { Cell, Sheet } from "./sheet";
import { styles } from "./style";
import { footer, lines, source } from "./text";

const rows = { about: 5, leaders: 10, index: 19, legend: 30 };

const topOfStart = 5;

const index: readonly (readonly [sheet: string, words: string])[] = [
  [
    "Industry Ranking",
    "Every industry with its score, rank, gate and decision. Weights and cuts stand on top: change them.",
  ],
  ["Driver Map", "Concentration and growth as a picture and in words; what scores and job changes are made of."],
  ["Region", "Which counties count. Switch one to No and everything follows."],
  ["By County", "The figures of each county, and their sums."],
  ["Data", "One row per area, industry and year, as read from the files."],
  ["Sources & Method", "Files, checks, formulas with their reading and source, choices."],
  ["Lists", "The choices of every dropdown."],
];

/** What this workbook is, its answer in five lines, and where everything stands. */
export function start(recipe: Recipe, ranking: Ranking, top: Placed): Sheet {
  const frame = { name: "Start", gridlines: false, print: { landscape: true, footer: footer(recipe) } };
  return joinPieces(frame, [
    head(recipe),
    lines(rows.about, 2, about(recipe), {}),
    leaders(ranking, top),
    contents(),
    legend(),
    { columns: [3, 20, 50, 8, 8, 9, 10, 22, 20].map((width, at) => ({ column: at + 1, count: 1, width })) },
  ]);
}

function head({ regionName, reference, base, end, madeOn, ...recipe }: Recipe): Piece {
  const subtitle = (region: string, from: string | number, to: string | number) =>
    `${region} against ${reference.name}, ${from} to ${to}. ${source(recipe)}. Made on ${madeOn}.`;
  return {
    blocks: [
      {
        row: 2,
        column: 2,
        cells: [
          ["Which industries drive the region?"],
          [
            {
              formula: `RegionName&" against "&ReferenceName&", "&BaseYear&" to "&EndYear&". ${source(recipe)}. Made on ${madeOn}."`,
              value: subtitle(regionName, base, end),
            },
          ],
        ],
      },
    ],
    formats: [
      { area: oneCell(2, 2), style: styles.title },
      { area: oneCell(3, 2), style: styles.subtitle },
    ],
    rowHeights: [{ row: 2, height: 26 }],
  };
}

const about = ({ invented }: Recipe): Cell[] => [
  "For workforce boards, economic developers and their partners, to choose the industries for a sector partnership.",
  "Partners: there is nothing to install. Everything works in Excel 2016 and later, by Excel's own formulas.",
  invented
    ? "All areas and figures are invented: use them to try the workbook, not to decide anything."
    : "Jobs that the agency withholds are never read as zero: they are estimated between bounds, or left out, and marked.",
];

/** The answer before the working; a mark says where it rests on an estimate. */
function leaders({ industries }: Ranking, top: Placed): Piece {
  const ranked = industries.filter((industry) => industry.ranked);
  const cells = Array.from({ length: topOfStart }, (_, place) => leader(ranked[place], top, place));
  const header = { row: rows.leaders + 1, column: 2, rows: 1, columns: 8 };
  const numbers = [styles.score, styles.ratio, styles.percent, styles.jobs];
  return {
    blocks: [
      { row: rows.leaders, column: 2, cells: [["The five strongest candidates now"]] },
      {
        row: header.row,
        column: 2,
        cells: [["Industry", null, "Score", "LQ", "Growth", "Jobs", "Gate", "Data"], ...cells],
      },
    ],
    formats: [
      { area: oneCell(rows.leaders, 2), style: styles.heading },
      { area: header, style: styles.header },
      { area: { ...header, column: 4, columns: 4 }, style: { align: "right" } },
      { area: { ...header, column: 8, columns: 2, rows: topOfStart + 1 }, style: { align: "left", indent: 1 } },
      ...numbers.map((style, at) => ({
        area: { row: header.row + 1, column: 4 + at, rows: topOfStart, columns: 1 },
        style,
      })),
    ],
  };
}

function leader(industry: RankedIndustry | undefined, top: Placed, place: number): Cell[] {
  const words = (key: string, value: string | undefined): Cell => ({
    formula: `${top.cell(key, place)}&""`,
    value: value ?? "",
  });
  const number = (key: string, value: number | undefined): Cell => ({
    formula: `IF(ISNUMBER(${top.cell(key, place)}),${top.cell(key, place)},"")`,
    value: blankIfMissing(value ?? NaN),
  });
  return [
    words("industry", industry?.cells.title),
    null,
    number("score", industry?.score),
    number("lq", industry?.lq),
    number("growth", industry?.growth),
    number("jobs", industry?.sums.end),
    words("gate", industry?.gate),
    words("dataStatus", industry?.dataStatus),
  ];
}

function contents(): Piece {
  const cells = index.map(([sheet, words]): Cell[] => [{ text: sheet, target: `'${sheet}'!A1` }, words]);
  return {
    blocks: [
      { row: rows.index, column: 2, cells: [["Sheets"]] },
      { row: rows.index + 1, column: 2, cells },
    ],
    formats: [
      { area: oneCell(rows.index, 2), style: styles.heading },
      { area: { row: rows.index + 1, column: 2, rows: index.length, columns: 1 }, style: styles.link },
    ],
  };
}

function legend(): Piece {
  return {
    blocks: [
      {
        row: rows.legend,
        column: 2,
        cells: [["Cells meant to be changed look like this"], ["Figures and formulas look like this"]],
      },
    ],
    formats: [{ area: { row: rows.legend, column: 2, rows: 1, columns: 2 }, style: styles.input }],
  };
}
