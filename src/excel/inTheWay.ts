import { columnLetters } from "../sheets/formula";
import type { Area } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { meeting } from "./meeting";
import { parseAddress } from "./parseAddress";
import type { Contents } from "./readCells";
import { readFormulas } from "./readCells";

/**
 * What stands where a formula and its result will go, in sentences. What the cell's own formula spills now goes when it does.
 * @param active the cell of the formula, the first of the area
 */
export async function inTheWay(context: Excel.RequestContext, active: Excel.Range, area: Area): Promise<string[]> {
  const { worksheet } = active;
  const spilled = active.getSpillingToRangeOrNullObject().load("address");
  worksheet.tables.load("items/name");
  await context.sync();
  const { items } = worksheet.tables;
  const ranges = items.map((table) => table.getRange().load("address"));
  const [contents] = await readFormulas(context, [{ worksheet, area }]);
  const own = spilled.isNullObject ? null : parseAddress(spilled.address);
  const tables = items.filter((_, at) => meeting(area, parseAddress(ranges[at]!.address)));
  const spills = area.rows * area.columns > 1;
  return [
    ...ofTheCell(contents!, area),
    ...(spills ? ofTheResult(contents!, area, own) : []),
    ...(spills && tables.length > 0 ? [ofTables(tables, area)] : []),
  ];
}

function ofTheCell([first]: Contents, { row, column }: Area): string[] {
  const content = first![0]!;
  if (content === "") return [];
  const isFormula = typeof content === "string" && content.startsWith("=");
  const shown = typeof content === "number" || isFormula ? String(content) : `"${String(content)}"`;
  const holds = isFormula ? `the formula ${shortened(shown)}` : shortened(shown);
  return [`${columnLetters(column)}${row} holds ${holds}: the new formula would take its place.`];
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function ofTheResult(contents: Contents, area: Area, own: Area | null): string[] {
  const filled = contents.flatMap((line, down) =>
    line.flatMap((content, right) => {
      const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
      const isFree = content === "" || down + right === 0 || (own !== null && meeting(own, cell));
      return isFree ? [] : [areaAddress(cell)];
    }),
  );
  if (filled.length === 0) return [];
  const which = filled.length === 1 ? `${filled[0]!} is` : `${filled[0]!} and ${filled.length - 1} more are`;
  return [`The result needs ${areaAddress(area)}, where ${which} not empty: Excel would show #SPILL! instead.`];
}

const ofTables = (tables: readonly Excel.Table[], area: Area) =>
  `The result needs ${areaAddress(area)}, which reaches into the table ${tables[0]!.name}: ` +
  "in a table Excel shows #SPILL! for a result of several cells.";
