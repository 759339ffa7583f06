import { isBlsAggregate, naicsCode, naicsLevel as levelOf } from "../analysis/naicsCode";
import { code } from "./inputs/naics";
import { notNaics } from "./notNaics";
import type { Result } from "./result";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

const NAMES = new Map([
  [0, "an aggregate of BLS above the sectors"],
  [2, "a sector"],
  [3, "a subsector"],
  [4, "an industry group"],
  [5, "an industry"],
  [6, "a national industry"],
]);

/** What a code can begin with. */
const SECTORS = "{11,21,22,23,31,32,33,42,44,45,48,49,51,52,53,54,55,56,61,62,71,72,81,92,99}";

function levelOfText(text: string): Result {
  if (text === "") return null;
  if (isBlsAggregate(text)) return 0;
  const code = naicsCode(text);
  return code === null ? notNaics(text) : levelOf(code);
}

export const naicsLevel = tableMeasure({
  name: "NAICS_LEVEL",
  title: "NAICS level",
  summary: "How detailed an industry is: the number of digits of its NAICS code, 2 for a sector.",
  formula: "number of digits of the code; 2 for a range",
  reading: "2 is a sector, 3 a subsector, 4 an industry group, 5 an industry, 6 a national industry.",
  edgeCases: [
    "Ranges such as 31-33 are sectors: 2.",
    "10, 101, 1011 and the like are aggregates of BLS above the sectors: 0.",
    "A code that does not begin with a sector is #N/A. Whether an edition has the code is not checked: see NAICS_TITLE.",
  ],
  source: "Census Bureau, North American Industry Classification System 2022, structure.",
  numberFormat: "0",
  inputs: { code },
  example: { values: { code: ["31-33", "3361", "722511", "1013"] }, result: [[2], [4], [6], [0]] },
  missingRow: "itself",
  missing: "There is no code in this row.",
  says: ([level]: readonly [number]) => `Level ${spoken.count(level)}: ${NAMES.get(level)!}.`,
  native: (at, { row }) => {
    const cell = at.code.cell(row);
    const level = `IF(ISNUMBER(FIND("-",${cell})),2,LEN(${cell}))`;
    return `IF(LEFT(${cell},2)="10",0,IF(ISNUMBER(MATCH(--LEFT(${cell},2),${SECTORS},0)),${level},NA()))`;
  },
  compute: ({ code }) => code.map((text) => [levelOfText(text)]),
});
