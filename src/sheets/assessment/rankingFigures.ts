import { tableColumn } from "../formula";
import { styles } from "../style";
import type { At, Figure } from "./figures";

/** A whole column of the ranking. */
export const ranked = (header: string) => tableColumn("tblRank", header);

/** A whole column of the best industries, in their order: ties have their places there. */
const top = (header: string) => tableColumn("tblTop", header);

/** How many of the strongest are named. */
const PLACES = [1, 2, 3] as const;

const isRanked = `ISNUMBER(${ranked("Rank")})`;

/** Industries of the ranking for which a figure is known and passes. */
const counted = (header: string, passes: string) =>
  `SUMPRODUCT(${isRanked}*ISNUMBER(${ranked(header)})*(${ranked(header)}${passes}))`;

/** How many industries there are of a kind. */
export const countFigures: readonly Figure[] = [
  { key: "ranked", label: "Ranked industries", formula: () => `COUNT(${ranked("Rank")})` },
  { key: "concentrated", label: "of them concentrated", formula: () => counted("LQ", ">=LqCut") },
  { key: "growing", label: "of them growing", formula: () => counted("Growth", ">GrowthCut") },
  {
    key: "published",
    label: "of them from published figures",
    formula: () => `SUMPRODUCT(${isRanked}*(LEFT(${ranked("Data")},9)="Published"))`,
  },
  {
    key: "stars",
    label: "of them both concentrated and growing",
    formula: () => `SUMPRODUCT(${isRanked}*(${ranked("Quadrant")}="Star"))`,
  },
];

/** How many industries somebody has entered something for. */
export const enteredFigures: readonly Figure[] = (
  [
    ["projected", "Projected growth"],
    ["openings", "Annual openings"],
    ["ladders", "Career ladder 0 to 3"],
    ["challenges", "Skill challenge 0 to 3"],
  ] as const
).map(([key, header]) => ({ key, label: `${header}: entered for`, formula: () => `COUNT(${ranked(header)})` }));

/** The strongest of the ranking, as it stands now. */
export const topFigures: readonly Figure[] = PLACES.flatMap((place): Figure[] => {
  const number = (header: string) => {
    const cell = `INDEX(${top(header)},${place})`;
    return `IF(ISNUMBER(${cell}),${cell},"")`;
  };
  const pay = (at: At) => `INDEX(${ranked("Wage ratio")},MATCH(${at(`top ${place}`)},${ranked("Industry")},0))`;
  return [
    { key: `top ${place}`, label: `Place ${place}`, formula: () => `INDEX(${top("Industry")},${place})&""` },
    { key: `lq ${place}`, label: "LQ", style: styles.ratio, formula: () => number("LQ") },
    { key: `growth ${place}`, label: "Growth", style: styles.percent, formula: () => number("Growth") },
    {
      key: `pay ${place}`,
      label: "Wage ratio",
      style: styles.share,
      formula: (at) => `IFERROR(IF(ISNUMBER(${pay(at)}),${pay(at)},""),"")`,
    },
  ];
});

/** The first three of the ranking, each with what `of` says of it. */
export const strongest = (at: At, of: (place: number) => string) =>
  PLACES.map((place) => {
    const separator = place === 1 ? "" : '", "&';
    return `IF(${at(`top ${place}`)}="","",${separator}${at(`top ${place}`)}&" ("&${of(place)}&")")`;
  }).join("&");

/** Where the first of the ranking stands under other weights. */
export const presetFigures: readonly Figure[] = (
  [
    ["starting", "Rank by starting weights"],
    ["equal", "Rank by equal weights"],
    ["elimination", "Rank by elimination"],
  ] as const
).map(([key, header]) => ({
  key,
  label: `Place 1: ${header.toLowerCase()}`,
  formula: (at) => `IFERROR(INDEX(${ranked(header)},MATCH(${at("top 1")},${ranked("Industry")},0)),"")`,
}));
