import { ratio } from "../analysis/ratio";
import { end, start, years } from "./inputs/growth";
import { measure } from "./measure";
import { spoken } from "./spoken";

export const cagr = measure({
  name: "CAGR",
  title: "Compound annual growth rate",
  summary: "The steady yearly rate that leads from the first year's value to the last year's.",
  formula: "(end / start) ^ (1 / years) - 1",
  reading: "0.03 means that growing by 3% every year gives the same end.",
  edgeCases: [
    "Years are those between the two figures, not the number of columns: 5 from 2018 to 2023.",
    "A start of 0, or 0 years, has no rate: #DIV/0!.",
    "An end of 0 is -1.",
  ],
  peers: "REAT gives the mean yearly factor, which is this rate plus 1.",
  source: "Geometric mean of the yearly growth factors, less 1.",
  numberFormat: "0.0%",
  inputs: { start, end, years },
  example: { values: { start: 1_000, end: 1_331, years: 3 }, result: 0.1 },
  says: ([rate]: readonly [number]) => `${spoken.percent(rate)} a year, every year, leads from the start to the end.`,
  compute: (of) => ratio(of.end, of.start) ** ratio(1, of.years) - 1,
  native: (at) => `(${at.end}/${at.start})^(1/${at.years})-1`,
});
