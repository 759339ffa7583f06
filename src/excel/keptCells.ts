import type { Block, Cell, Sheet } from "../sheets/sheet";
import type { StandingSheet } from "./typedByPerson";

/**
 * A new sheet with what a person changed beside its tables: a threshold, a word of a list. A cell counts as changed if it says
 * something else than the build put there, and the new sheet has nothing newer to say.
 * @param before the same sheet as its recipe built it
 * @param decided cells, as "row column", whose content the new recipe decides
 */
export function withKeptCells(
  sheet: Sheet,
  before: Sheet,
  standing: StandingSheet,
  decided: ReadonlySet<string>,
): Sheet {
  const headers = new Set(sheet.tables.map(({ row, column }) => `${row} ${column}`));
  const built = constantsOf(before);
  const kept = (block: Block): Block => ({
    ...block,
    cells: block.cells.map((cells, down) =>
      cells.map((cell, right): Cell => {
        const [row, column] = [block.row + down, block.column + right];
        const stands = standing.cells[row - 1]?.[column - 1] ?? "";
        const unchanged =
          isConstant(cell) && built.get(`${row} ${column}`) === cell && !decided.has(`${row} ${column}`);
        if (!unchanged || stands === cell) return cell;
        return typeof stands === "string" && stands.startsWith("=")
          ? { formula: stands.slice(1), value: null }
          : stands;
      }),
    ),
  });
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => (headers.has(`${block.row} ${block.column}`) ? block : kept(block))),
  };
}

const isConstant = (cell: Cell) => cell !== null && typeof cell !== "object";

function constantsOf({ blocks }: Sheet): Map<string, Cell> {
  return new Map(
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.flatMap((cell, right) => (isConstant(cell) ? [[`${row + down} ${column + right}`, cell] as const] : [])),
      ),
    ),
  );
}
