import type { Placed } from "../layout";
import type { Cell } from "../sheet";
import { countOfSide, sideRows } from "./map/sideTable";
import type { ScanLine } from "./ScanLine";

const words = {
  nobody: "Nobody is named yet.",
  outnumbered: "Public partners outnumber employers.",
  equal: "Employers should lead: bring in more.",
  led: "Employers lead.",
} as const;

/** A partnership is led by employers: the sentence says it if they are fewer than its public partners. */
export function ratioWords(lines: readonly ScanLine[], sides: Placed): Cell {
  const [employers, partners] = [countOfSide(lines, sideRows[0]!), countOfSide(lines, sideRows[1]!)];
  const [one, other] = [sides.cell("organisations", 0), sides.cell("organisations", 1)];
  const verdict = `IF(${one}+${other}=0,"${words.nobody}",IF(${other}>${one},"${words.outnumbered}",IF(${other}=${one},"${words.equal}","${words.led}")))`;
  return {
    formula: `"Employers "&${one}&", public partners "&${other}&". "&${verdict}`,
    value: `Employers ${employers}, public partners ${partners}. ${said(employers, partners)}`,
  };
}

function said(employers: number, partners: number): string {
  if (employers + partners === 0) return words.nobody;
  if (partners > employers) return words.outnumbered;
  return partners === employers ? words.equal : words.led;
}
