import type { CsvLines } from "./csvLines";
import type { Fact } from "./fact";
import { Facts } from "./facts";
import type { QcewColumns } from "./qcewColumns";
import { readQcewRow } from "./readQcewRow";
import type { Reading, Source } from "./reading";
import { addTitles, mergeTitles, noTitles } from "./titles";

/** Reads the rows of an annual QCEW file. All or nothing: a reason to refuse the file leaves `reading` as it was. */
export function readQcew(reading: Reading, file: string, lines: CsvLines, columns: QcewColumns): Source | string {
  const width = lines.fields;
  const facts = new Facts();
  const titles = noTitles();
  const areas = new Set<string>();
  const years = new Set<number>();
  let rows = 0;
  let withheld = 0;
  while (lines.next()) {
    if (lines.fields !== width) {
      return `${file}, line ${lines.line}: the line has ${lines.fields} columns where line 1 has ${width}; download the file again.`;
    }
    const fact = readQcewRow(lines, columns);
    if (fact === null) continue;
    if (typeof fact === "string") return `${file}, line ${lines.line}: ${fact}.`;
    addTitles(titles, lines, columns);
    areas.add(fact.area);
    years.add(fact.year);
    const twin = facts.find(fact.area, fact.year, fact.own, fact.naics);
    const earlier = reading.facts.find(fact.area, fact.year, fact.own, fact.naics);
    if (twin !== undefined && differs(fact, twin)) return contradiction(fact, file, lines.line, "on a line above");
    if (earlier !== undefined && differs(fact, earlier)) {
      return contradiction(fact, file, lines.line, `in ${fileOf(reading, fact)}`);
    }
    if (twin !== undefined || earlier !== undefined) continue;
    facts.add(fact);
    rows += 1;
    if (fact.status === "withheld") withheld += 1;
  }
  if (areas.size === 0) return `${file} holds no row of all establishment sizes (size_code 0): download it again.`;
  for (const fact of facts) reading.facts.add(fact);
  const added = mergeTitles(reading.titles, titles);
  return { file, areas: [...areas].sort(), years: [...years].sort(), rows, withheld, titles: added };
}

function differs(one: Fact, other: Fact): boolean {
  return one.estabs !== other.estabs || one.jobs !== other.jobs || one.wages !== other.wages;
}

function contradiction({ area, own, naics, year }: Fact, file: string, line: number, elsewhere: string): string {
  const cell = `area ${area}, own_code ${own}, industry ${naics} of ${year}`;
  return `${file}, line ${line}: ${cell} is also ${elsewhere} with other figures; keep one of the two.`;
}

/** The earlier file that holds a fact's area and year; without a name where several do. */
function fileOf(reading: Reading, { area, year }: Fact): string {
  const holding = reading.sources.filter(({ areas, years }) => areas.includes(area) && years.includes(year));
  return holding.length === 1 ? holding[0]!.file : "an earlier file";
}
