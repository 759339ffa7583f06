import { checkFigure, checkLabel } from "./checkFigures";
import type { LaidArgument } from "./layArguments";

const FIGURES: ReadonlySet<string> = new Set(["column", "matrix", "list", "single"]);

/** @throws ValueStays if Excel's own functions would read one of the values otherwise */
function checkArgument({ input, part }: LaidArgument): void {
  if (input.kind === "choice" || input.kind === "switch") return;
  for (let row = 0; row < part.rows; row += 1)
    for (let column = 0; column < part.columns; column += 1) {
      const value = part.value(row, column);
      const isFigure = FIGURES.has(input.kind) || (input.kind === "flows" && column === 2);
      if (isFigure) checkFigure(value, input);
      else checkLabel(value);
    }
}

/** @throws ValueStays if Excel's own functions would read one of the values of a call otherwise */
export function checkValues(laid: readonly LaidArgument[]): void {
  for (const argument of laid) if (argument.isGiven) checkArgument(argument);
}
