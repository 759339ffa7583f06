import type { Placed } from "../layout";
import type { Cell } from "../sheet";
import { coverages, coverageWords, NONE_YET } from "./map/coverageTable";
import { counted, overdueWords } from "./map/mapWords";
import type { Scan } from "./map/Scan";
import { ratioWords } from "./ratioWords";

/** The scan in four lines: how many, who leads, who is missing, what is late. */
export const summaryWords = (scan: Scan, { sides, coverage }: { sides: Placed; coverage: Placed }): Cell[] => [
  countWords(scan),
  ratioWords(scan.lines, sides),
  missingWords(scan, coverage),
  overdueWords(scan),
];

function countWords({ lines, stake }: Scan): Cell {
  const count = counted(lines);
  const number = `SUM(${stake.column("counted")})`;
  return {
    formula: `${number}&IF(${number}=1," organisation."," organisations.")`,
    value: `${count} ${count === 1 ? "organisation." : "organisations."}`,
  };
}

function missingWords({ lines, categories }: Scan, coverage: Placed): Cell {
  const missing = coverages(lines, categories).filter((each) => coverageWords(each) === NONE_YET).length;
  const number = `COUNTIF(${coverage.column("words")},"${NONE_YET}")`;
  const none = "Every category looked for has somebody.";
  const some = "Categories with nobody yet: ";
  return {
    formula: `IF(${number}=0,"${none}","${some}"&${number}&". See Stakeholder Map.")`,
    value: missing === 0 ? none : `${some}${missing}. See Stakeholder Map.`,
  };
}
