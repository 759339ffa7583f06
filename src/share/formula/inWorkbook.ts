import { EVERY_ROW, type LaidArgument } from "./layArguments";
import { bracketed, isOneCell } from "./Part";
import { writtenArea } from "./referencePart";
import { type Token, tokens } from "./tokens";
import { ValueStays } from "./ValueStays";

/** Functions that look in cells, not in values. */
const IN_CELLS = /\b(?:COUNTIFS?|SUMIFS?|RANK\.EQ|RANK\.AVG)\(/;
const OTHER_WAY: Readonly<Record<string, string>> = { ROWS: "COLUMNS", COLUMNS: "ROWS" };

interface Found {
  readonly argument: LaidArgument;
  readonly text: string;
}

/** What a reference of the imagined sheet is in the workbook. */
function find({ text }: Token, laid: readonly LaidArgument[]): Found {
  const area = writtenArea(text);
  const argument = laid.find(({ column, columns }) => area.column >= column && area.column < column + columns);
  if (text === EVERY_ROW || argument === undefined)
    throw new ValueStays(
      "A single cell or number stands for a whole column, which Excel's own functions would take once.",
    );
  const { part, isTurned } = argument;
  if (isOneCell(part)) return { argument, text: bracketed(part, part.cell(0, 0)) };
  const [down, right] = [area.row - 1, area.column - argument.column];
  const [row, column] = isTurned ? [right, down] : [down, right];
  if (isOneCell(area)) return { argument, text: bracketed(part, part.cell(row, column)) };
  const [rows, columns] = isTurned ? [area.columns, area.rows] : [area.rows, area.columns];
  if (part.block) return { argument, text: part.block(row, column, rows, columns) };
  throw new ValueStays(
    "An argument is worked out for several cells at once, for which Excel 2016 needs an array formula.",
  );
}

const INDEXED = /INDEX\((\$[A-Z]+\$\d+:\$[A-Z]+\$\d+),(\d+)\)/g;

/** A list that is left out stands in no cells: the formula names the one of its cells that it reads. */
function withoutIndex(formula: string, laid: readonly LaidArgument[]): string {
  return formula.replaceAll(INDEXED, (written, all: string, number: string) => {
    const list = laid.find(({ place, isGiven }) => place.all === all && !isGiven);
    return list ? list.place.cell(0, Number(number) - 1) : written;
  });
}

/** A formula of the imagined sheet with the texts of the arguments in place of its references. @throws ValueStays */
export function inWorkbook(formula: string, laid: readonly LaidArgument[]): string {
  const pieces = tokens(withoutIndex(formula, laid));
  const found = pieces.map((piece) => (piece.kind === "cells" ? find(piece, laid) : null));
  const isOdd = found.some(
    (each) => each !== null && each.argument.part.kind !== "cells" && each.argument.input.kind !== "single",
  );
  if (isOdd && IN_CELLS.test(formula))
    throw new ValueStays("An argument does not stand in cells, and Excel's own functions look in cells only.");
  return pieces
    .map(({ text }, index) => {
      const counted = found[index + 2];
      return found[index]?.text ?? (counted?.argument.isTurned ? (OTHER_WAY[text] ?? text) : text);
    })
    .join("");
}
