import type { Workbook } from "../sheets/sheet";
import { markOf } from "../sheets/sheetMarks";
import { strayCells } from "./strayCells";
import type { BuiltSheet, StandingSheet } from "./typedByPerson";
import { WorkbookProblem } from "./WorkbookProblem";

/** @throws WorkbookProblem if what a person typed beside a table would end beside another industry or county */
export function refuseStray(
  { sheets }: Workbook,
  standing: ReadonlyMap<string, StandingSheet>,
  built: ReadonlyMap<string, BuiltSheet>,
): void {
  const [stray] = sheets.flatMap((sheet) => {
    const mark = markOf(sheet.name);
    return strayCells(sheet, standing.get(mark)!, built.get(mark)!);
  });
  if (!stray) return;
  const { addresses, sheet, table } = stray;
  const [stand, it] = addresses.length > 1 ? ["stand", "them"] : ["stands", "it"];
  const cells = `${addresses.slice(0, 5).join(", ")}${addresses.length > 5 ? " and more" : ""} on ${sheet} ${stand} beside`;
  throw new WorkbookProblem(
    table === "tblRank"
      ? `${cells} the ranking but outside its table: drag the table's corner over ${it} or move ${it} away, then build again.`
      : `${cells} the table but outside of it: move ${it} above the table or to another sheet, then build again.`,
  );
}
