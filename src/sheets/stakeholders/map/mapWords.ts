import type { Cell } from "../../sheet";
import { gridNames } from "../grid";
import type { ScanLine } from "../ScanLine";
import { firstRow } from "../stakeTable";
import { areaLines } from "./areaTable";
import { capacity } from "./mapLayout";
import type { Scan } from "./Scan";
import { gridCount } from "./twinTable";

/** How many of the organisations the picture shows, and why not the others. */
export function drawnWords({ lines, stake }: Scan): Cell {
  const count = lines.slice(0, capacity.dots).filter(({ drawn }) => drawn === 1).length;
  const end = firstRow + capacity.dots;
  const [some, total] = [
    `COUNTIFS(${stake.column("drawn")},1,${stake.column("row")},"<${end}")`,
    `SUM(${stake.column("counted")})`,
  ];
  const missing = " The others have no influence or no interest yet";
  const beyond = `, or stand beyond the first ${capacity.dots} rows of the scan`;
  const rest = count < counted(lines) ? `${missing}${lines.length > capacity.dots ? beyond : ""}.` : "";
  const restFormula = `"${missing}"&IF(MAX(${stake.column("row")})>=${end},"${beyond}","")&"."`;
  return {
    formula: `"On the map: "&${some}&" of "&${total}&" organisations."&IF(${some}<${total},${restFormula},"")`,
    value: `On the map: ${count} of ${counted(lines)} organisations.${rest}`,
  };
}

export const counted = (lines: readonly ScanLine[]): number => lines.reduce((sum, line) => sum + line.counted, 0);

export function priorityWords({ lines, stake }: Scan): Cell {
  const none = "Nothing yet: give influence, current stage and desired stage in the scan.";
  const some = "Influence times the stages still missing. The numbers of the places stand on the map.";
  return {
    formula: `IF(COUNT(${stake.column("priorityOrder")})=0,"${none}","${some}")`,
    value: lines.some(({ priorityOrder }) => !Number.isNaN(priorityOrder)) ? some : none,
  };
}

export function overdueWords({ lines, stake }: Scan): Cell {
  const count = lines.filter(({ overdue }) => overdue !== "").length;
  const number = `COUNTIF(${stake.column("overdue")},"Overdue")`;
  const none = "Nothing is overdue.";
  const more = ` The first ${capacity.overdue} are listed.`;
  return {
    formula: `IF(${number}=0,"${none}","Overdue: "&${number}&"."&IF(${number}>${capacity.overdue},"${more}",""))`,
    value: count === 0 ? none : `Overdue: ${count}.${count > capacity.overdue ? more : ""}`,
  };
}

export function areaWords({ lines, stake }: Scan): Cell {
  const count = areaLines(lines).length;
  const none = "No workforce area is named yet.";
  const said = (number: number) =>
    number === 1 ? "One workforce area: nobody yet crosses its line." : `${number} workforce areas are crossed.`;
  const number = `COUNT(${stake.column("areaOrder")})`;
  return {
    formula: `IF(${number}=0,"${none}",IF(${number}=1,"${said(1)}",${number}&"${said(2).slice(1)}"))`,
    value: count === 0 ? none : said(count),
  };
}

export function gridWords({ lines, stake }: Scan): Cell {
  const count = (name: string) => lines.filter(({ grid, drawn }) => drawn === 1 && grid === name).length;
  const formula = gridNames.map((name) => `"${name} "&${gridCount(stake, name)}`).join('&", "&');
  const more = `. The first ${capacity.perGrid} of each are listed; the column Grid of the scan tells all.`;
  return {
    formula: `${formula}&"${more}"`,
    value: `${gridNames.map((name) => `${name} ${count(name)}`).join(", ")}${more}`,
  };
}
