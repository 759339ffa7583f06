import type { BarChart, BubbleChart, BubbleSeries } from "../../src/sheets/sheet";

export const QUADRANTS = [
  ["Star", "009E73"],
  ["Emerging", "0072B2"],
  ["Mature", "E69F00"],
  ["Transforming", "999999"],
] as const;

/** Industry, growth, location quotient, jobs: enough for every quadrant, one of them without jobs. */
export const INDUSTRIES: readonly (readonly [
  naics: string,
  title: string,
  growth: number,
  lq: number,
  jobs: number | null,
])[] = [
  ["336", "Transportation equipment manufacturing", 0.12, 2.4, 8_200],
  ["332", "Fabricated metal product manufacturing", 0.05, 1.8, 5_100],
  ["621", "Ambulatory health care services", 0.18, 0.9, 7_400],
  ["541", "Professional & technical services", 0.22, 0.6, 3_900],
  ["323", "Printing and related support activities", -0.15, 1.4, 900],
  ["31-33", "Manufacturing, all of it", -0.04, 1.7, 20_000],
  ["0111", "=1+1 is text, and so is <this> & that", -0.08, 0.7, 2_400],
  ["511", "Publishing industries", -0.2, 0.4, null],
];

const LAST = 4 + INDUSTRIES.length;
const range = (column: string) => `'Driver Map'!$${column}$5:$${column}$${LAST}`;

function quadrantSeries([, fill]: (typeof QUADRANTS)[number], index: number): BubbleSeries {
  const column = "JKLM"[index]!;
  return { name: { ref: `'Driver Map'!$${column}$4` }, x: range("C"), values: range(column), size: range("E"), fill };
}

function nameLabel(_: unknown, index: number): BubbleSeries {
  const at = (column: string) => `'Driver Map'!$${column}$${index + 5}`;
  return { name: { ref: at("B") }, x: at("C"), values: at("D"), size: at("E"), fill: null, label: "right" };
}

const BUBBLES: BubbleChart = {
  kind: "bubble",
  name: "DriverMap",
  title: "Which industries drive the region & grow?",
  altText: "Bubble chart. The three leaders are <transportation equipment>, fabricated metal and health care.",
  row: 16,
  column: 2,
  width: 900,
  height: 520,
  legend: true,
  scale: 60,
  xAxis: { title: "Change in jobs, 2019 to 2024, per cent", numberFormat: "0%", grid: true, min: -0.3, max: 0.3 },
  yAxis: { title: "Location quotient, 2024 (nation = 1)", numberFormat: "0.0", grid: true, min: 0, max: 3 },
  series: [
    ...QUADRANTS.map(quadrantSeries),
    {
      name: { text: "Cut" },
      x: "'Driver Map'!$O$5:$O$64",
      values: "'Driver Map'!$P$5:$P$64",
      size: "'Driver Map'!$Q$5:$Q$64",
      fill: "595959",
      outline: "595959",
    },
    ...INDUSTRIES.slice(0, 5).map(nameLabel),
  ],
};

const BARS: BarChart = {
  kind: "bar",
  name: "Growth",
  title: "How much of the growth is the region's own?",
  altText: "Stacked bars by industry, first industry on top.",
  row: 47,
  column: 2,
  width: 900,
  height: 420,
  legend: true,
  categories: range("B"),
  categoryTitle: "Industry",
  valueAxis: { title: "Change in jobs", numberFormat: "+0%;-0%;0", grid: true },
  series: [
    { name: { text: "Growth" }, values: range("C"), fill: "0F5C63" },
    { name: { text: "Share of jobs" }, values: range("H"), fill: "E69F00", outline: "FFFFFF" },
  ],
};

export const richCharts = [BUBBLES, BARS];
