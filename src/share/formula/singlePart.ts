import { isOneCell, type Part } from "./Part";
import { ValueStays } from "./ValueStays";

/** `@` before an operand: of a result it is the first cell; Excel 2016 needs no sign for that. */
export function singlePart(part: Part): Part {
  if (isOneCell(part)) return part;
  if (part.kind !== "spilled") throw new ValueStays("The formula takes one cell of a range with @.");
  const text = (): string => part.cell(0, 0);
  return {
    kind: "value",
    rows: 1,
    columns: 1,
    isReplaced: true,
    value: () => part.value(0, 0),
    whole: text,
    cell: text,
  };
}
