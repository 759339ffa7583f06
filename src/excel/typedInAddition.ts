import type { Cell, Sheet, Workbook } from "../sheets/sheet";
import { markOf } from "../sheets/sheetMarks";
import { stakeholderColumns } from "../sheets/stakeholders/stakeholderColumns";
import { stakeTableName } from "../sheets/stakeholders/stakeTable";
import { additionVariants } from "./additionVariants";
import type { FoundAddition } from "./findAdditions";
import type { BuiltSheet, StandingSheet, TypedCell } from "./typedByPerson";
import { typedOn } from "./typedByPerson";

/** What a person typed or changed on the sheets of a scan or of a sheet beside the rankings. @param sheets of the whole workbook, by name */
export function typedInAddition(
  found: FoundAddition,
  standing: ReadonlyMap<string, StandingSheet>,
  sheets: readonly string[],
): TypedCell[] {
  const readings = additionVariants(found).map((workbook) => typedOn(standing, builtOf(workbook, found, sheets)));
  return readings.reduce((fewest, each) => (each.length < fewest.length ? each : fewest));
}

function builtOf({ sheets: expected }: Workbook, { kind }: FoundAddition, sheets: readonly string[]) {
  return new Map(
    expected.map((sheet): [string, BuiltSheet] => [
      markOf(sheet.name, kind),
      {
        expected: sheet,
        unknown: null,
        startOf: (table, header, row) => startOf(sheet, table, header, row),
        isBuilt: (table, header) => columnOf(sheet, table, header) !== undefined,
        // A link keeps its words when its sheet gets another name.
        isNameOf: (name, text) => sheets.includes(text) || text.replace(/ \(\d+\)$/, "") === name,
      },
    ]),
  );
}

const tableOf = ({ tables }: Sheet, name: string) => tables.find((table) => table.name === name);

const columnOf = (sheet: Sheet, table: string, header: string) =>
  tableOf(sheet, table)?.columns.find((column) => column.header === header);

/** Rows are told apart by their first cell: an ID, an activity, a category. Of formulas that differ by row nothing is told. */
function startOf(sheet: Sheet, name: string, header: string, row: readonly unknown[]) {
  const column = columnOf(sheet, name, header);
  if (!column || (name === stakeTableName && header === idHeader)) return undefined;
  const { row: top, column: left, columns } = tableOf(sheet, name)!;
  const [, ...lines] = sheet.blocks.find((each) => each.row === top && each.column === left)!.cells;
  const at = columns.indexOf(column);
  if (column.formula !== undefined || lines.some((line) => isFormula(line[at]))) return undefined;
  const isOrganisation = name === stakeTableName && row[1] !== "";
  return constantOf(isOrganisation ? null : lines.find(([first]) => first === row[0])?.[at]);
}

const isFormula = (cell: Cell | undefined) => typeof cell === "object" && cell !== null && "formula" in cell;

const idHeader = stakeholderColumns[0]!.header;

const constantOf = (cell: Cell | undefined) => (cell === null || typeof cell === "object" ? "" : (cell ?? ""));

/** How many organisations a scan lists, whatever was done to its columns. */
export function organisationsOn(standing: ReadonlyMap<string, StandingSheet>): number {
  const { header } = stakeholderColumns.find(({ key }) => key === "organisation")!;
  return [...standing.values()].reduce((sum, { cells, tables }) => {
    const area = tables.find(({ name }) => name === stakeTableName)?.area;
    if (!area) return sum;
    const lines = cells.slice(area.row - 1, area.row - 1 + area.rows);
    const at = lines[0]!.indexOf(header);
    return sum + lines.slice(1).filter((line) => (line[at] ?? "") !== "").length;
  }, 0);
}
