import { ratio } from "../analysis/ratio";
import { end, start } from "./inputs/growth";
import { measure } from "./measure";
import { spoken } from "./spoken";

export const growthRate = measure({
  name: "GROWTH_RATE",
  title: "Growth rate",
  summary: "The change from the first year to the last, as a share of the first.",
  formula: "end / start - 1",
  reading: "0.12 means 12% more than in the first year; -0.05 means 5% less.",
  edgeCases: [
    "A start of 0 has no rate: #DIV/0!.",
    "An end of 0 is -1, all of it gone.",
    "Compare the same kind of period: annual averages with annual averages, a quarter with the same quarter.",
  ],
  peers:
    "REAT's growth() with time periods divides by their number twice; use CAGR for a yearly rate. BLS prints percents rounded to one digit.",
  source: "BLS, Quarterly Census of Employment and Wages, over-the-year percent change.",
  numberFormat: "0.0%",
  inputs: { start, end },
  example: { values: { start: 1_250, end: 1_400 }, result: 0.12 },
  says: ([rate]: readonly [number]) =>
    rate < 0
      ? `${spoken.percent(-rate)} less than in the first year.`
      : `${spoken.percent(rate)} more than in the first year.`,
  compute: (of) => ratio(of.end, of.start) - 1,
  native: (at) => `${at.end}/${at.start}-1`,
});
