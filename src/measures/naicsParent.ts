import { industryGroup } from "../analysis/industryGroup";
import { isBlsAggregate, naicsCode, naicsLevel } from "../analysis/naicsCode";
import { code, parentDigits } from "./inputs/naics";
import { notNaics } from "./notNaics";
import type { Result } from "./result";
import { tableMeasure } from "./tableMeasure";

const missing = (because: string): Result => ({ problem: "missing", because });

function parentOf(text: string, digits: number): Result {
  if (text === "") return null;
  if (isBlsAggregate(text))
    return missing(`${text} is an aggregate of BLS above the sectors: NAICS has nothing above it.`);
  const code = naicsCode(text);
  if (code === null) return notNaics(text);
  const level = naicsLevel(code);
  if (digits > level) return missing(`${code} has ${level} digits, so no parent with ${digits}.`);
  if (digits === 0 && level === 2) return missing(`${code} is a sector: NAICS has nothing above it.`);
  return industryGroup(code, digits === 0 ? level - 1 : digits);
}

export const naicsParent = tableMeasure({
  name: "NAICS_PARENT",
  title: "NAICS parent",
  summary: "The code of the industry that an industry is part of, one step up or at a level of your choice.",
  formula: "the code without its last digit, or its first digits; 2 digits are the sector, such as 31-33",
  reading: "3361 is part of 336, and with 2 digits of 31-33.",
  edgeCases: [
    "Sectors that NAICS names by a range keep it: the parent of 336 is 31-33, that of 445 is 44-45, that of 493 is 48-49.",
    "A sector has no parent: #N/A. The supersectors of BLS are not part of NAICS.",
    "With digits, a code that already has so many is its own answer, so a column of mixed levels can be grouped; a shorter one is #N/A.",
    "Whether an edition has the code is not checked: see NAICS_TITLE.",
  ],
  source: "Census Bureau, North American Industry Classification System 2022, structure.",
  numberFormat: "@",
  inputs: { code, digits: parentDigits },
  example: { values: { code: ["722511", "3361", "336"], digits: 0 }, result: [["72251"], ["336"], ["31-33"]] },
  missingRow: "itself",
  missing: "There is no code in this row.",
  says: ([parent]: readonly [string]) => `The industry is part of ${parent}.`,
  native: (at, { row }, { digits }) => {
    const cell = at.code.cell(row);
    const two = `LEFT(${cell},2)`;
    const sector = `LOOKUP(--${two},{11,31,34,44,46,48,50},{"","31-33","","44-45","","48-49",""})`;
    const level = `IF(ISNUMBER(FIND("-",${cell})),2,LEN(${cell}))`;
    const wanted = digits === 0 ? `${level}-1` : String(digits);
    const orSector = `IF(${wanted}=2,IF(${sector}="",${two},${sector}),LEFT(${cell},${wanted}))`;
    return `IF(OR(${two}="10",${level}<${digits === 0 ? 3 : digits}),NA(),${orSector})`;
  },
  compute: ({ code, digits }) => code.map((text) => [parentOf(text, digits)]),
});
