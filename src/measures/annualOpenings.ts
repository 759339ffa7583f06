import { ratio } from "../analysis/ratio";
import { end, start, years } from "./inputs/growth";
import { exits, transfers } from "./inputs/workforce";
import { measure } from "./measure";
import { spoken } from "./spoken";

export const annualOpenings = measure({
  name: "ANNUAL_OPENINGS",
  title: "Annual openings",
  summary: "How many openings an occupation has in an average year: new jobs and workers to be replaced.",
  formula: "(end - start) / years + exits + transfers, at least 0",
  reading: "130 means room for about 130 new entrants into the occupation a year.",
  edgeCases: [
    "Exits and transfers are those of an average year, not of the whole period.",
    "A shrinking occupation has fewer openings: not everyone who leaves is replaced. If more jobs go than workers leave, it has none: 0.",
    "0 years is #DIV/0!.",
    "Moves between employers within the occupation are not openings here: someone else's opening closes each.",
  ],
  peers: "BLS counts so since its projections for 2016-26; the replacement needs published before are not comparable.",
  source:
    "BLS, Employment Projections: occupational openings, separations method. The floor of 0 is this function's own.",
  numberFormat: "#,##0",
  inputs: { start, end, years, exits, transfers },
  example: { values: { start: 1_000, end: 1_100, years: 10, exits: 50, transfers: 70 }, result: 130 },
  says: ([openings]: readonly [number]) => `About ${spoken.count(openings)} openings in an average year.`,
  compute: (of) => Math.max(0, ratio(of.end - of.start, of.years) + of.exits + of.transfers),
  native: (at) => `MAX(0,(${at.end}-${at.start})/${at.years}+${at.exits}+${at.transfers})`,
});
