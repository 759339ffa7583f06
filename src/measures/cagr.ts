import { ratio } from "../analysis/ratio";
import { end, start, years } from "./inputs";
import { measure } from "./measure";

export const cagr = measure({
  name: "CAGR",
  title: "Compound annual growth rate",
  summary: "The steady yearly rate that leads from the first year's value to the last year's.",
  reading: "0.03 means that growing by 3% every year gives the same end.",
  source: "Geometric mean of the yearly growth factors, less 1.",
  numberFormat: "0.0%",
  inputs: { start, end, years },
  example: { values: { start: 1_000, end: 1_331, years: 3 }, result: 0.1 },
  compute: (of) => ratio(of.end, of.start) ** ratio(1, of.years) - 1,
  native: (at) => `(${at.end}/${at.start})^(1/${at.years})-1`,
});
