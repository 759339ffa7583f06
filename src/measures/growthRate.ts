import { ratio } from "../analysis/ratio";
import { end, start } from "./inputs";
import { measure } from "./measure";

export const growthRate = measure({
  name: "GROWTH_RATE",
  title: "Growth rate",
  summary: "The change from the first year to the last, as a share of the first.",
  reading: "0.12 means 12% more than in the first year; -0.05 means 5% less.",
  source: "BLS, Quarterly Census of Employment and Wages, over-the-year percent change.",
  numberFormat: "0.0%",
  inputs: { start, end },
  example: { values: { start: 1_250, end: 1_400 }, result: 0.12 },
  compute: (of) => ratio(of.end, of.start) - 1,
  native: (at) => `${at.end}/${at.start}-1`,
});
