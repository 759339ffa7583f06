import type { Flow } from "../../analysis/flow";
import type { TableInput } from "../../measures/input";
import type { TableMeasure } from "../../measures/tableMeasure";
import type { Given } from "./answerOf";
import { layArguments, type LaidArgument } from "./layArguments";
import { isOneCell, type Part } from "./Part";
import type { Values } from "./readCall";
import { type Summed, totalText } from "./totalText";
import { spelledPart, workedPart } from "./valuePart";
import { ValueStays } from "./ValueStays";

const isOfRows = (input: TableInput): boolean =>
  input.kind === "matrix" || (input.kind === "column" && input.ownLength !== true);

/** What stands for a list that is left out: for each of its cells the sum of that column of its matrix. */
function totalsOf(of: Summed, among: readonly Summed[]): Part {
  const cell = (_: number, column: number): string => totalText(of, among, column);
  const whole = (): string => {
    throw new ValueStays("Totals are left out, and Excel's own functions would need all of them at once.");
  };
  return { kind: "list", rows: 1, columns: of.part.columns, isPlain: true, value: () => undefined, whole, cell };
}

/** What stands for an argument that is left out. */
function leftOut(input: TableInput, value: unknown, given: ReadonlyMap<string, Summed>): Part {
  const [total] = "totalOf" in input && input.totalOf !== undefined ? [given.get(input.totalOf)] : [];
  if (total === undefined) {
    const default_ = "default" in input && input.default !== undefined ? input.default : (value as string);
    return spelledPart(default_, String(default_));
  }
  const among = [...given.values()].filter(({ input }) => isOfRows(input as TableInput));
  if (input.kind === "list") return totalsOf(total, among);
  const text = totalText(total, among);
  return workedPart(
    () => undefined,
    () => text,
  );
}

/** A row beside a matrix is given for a column: each cell of it would meet every row of the matrix. */
function checkWays(given: readonly Summed[]): void {
  const isAcross = ({ input, part }: Summed): boolean =>
    input.kind === "column" && input.ownLength !== true && part.rows === 1 && part.columns > 1;
  if (given.some(({ input }) => input.kind === "matrix") && given.some(isAcross))
    throw new ValueStays("A column lies across beside a table whose rows go down.");
}

const ofOwn = (own: Part | undefined) => ({
  isGiven: own !== undefined,
  isNeeded: own !== undefined && !own.isNumber,
});

/** The arguments of a call side by side on an imagined sheet. @throws ValueStays */
export function layCall({ inputs }: TableMeasure, given: Given, of: Values): LaidArgument[] {
  const entries = Object.entries<TableInput>(inputs);
  const found = new Map(
    entries.flatMap(([name, input], index): [string, Summed][] => {
      const part = given[index];
      return part ? [[name, { input, part }]] : [];
    }),
  );
  checkWays([...found.values()]);
  return layArguments(
    entries.map(([name, input]) => {
      const own = found.get(name)?.part;
      const value: unknown = (of as Readonly<Record<string, unknown>>)[name];
      const part = own ?? leftOut(input, value, found);
      const rows = Array.isArray(value) ? value.length : 1;
      const isRepeated = (input.kind === "column" || input.kind === "labels") && isOneCell(part) && rows > 1;
      const flows = input.kind === "flows" ? { rows: (value as readonly Flow[]).length } : {};
      return { name, input, part, ...ofOwn(own), isRepeated, ...flows };
    }),
  );
}
