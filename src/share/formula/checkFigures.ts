import { readNumber } from "../../functions/readNumber";
import type { Fact, Input } from "../../measures/input";
import type { Known } from "./Part";
import { ValueStays } from "./ValueStays";

/** What COUNTIF takes for a pattern or a comparison, and texts that differ only by spaces around them. */
const ODD_LABEL = /^\s|\s$|[*?~]|^[<>=]/;

/** What the functions read from a text and Excel's own formulas do not. @throws ValueStays */
export function checkFigure(value: Known, input: Input): void {
  if (typeof value === "string" && Number.isFinite(readNumber(value)))
    throw new ValueStays(`"${value}" is a number that stands as text: Excel's own functions do not count it.`);
  if (typeof value !== "number") return;
  const { level, limit } = input as Partial<Fact>;
  if ((level && value < 0) || (limit && !limit.holds(value)))
    throw new ValueStays(
      `${value} is no possible ${input.title.toLowerCase()}: Excel's own functions would go on with it.`,
    );
}

/** @throws ValueStays for a code or name that Excel's own functions would match otherwise */
export function checkLabel(value: Known): void {
  if (typeof value === "string" && ODD_LABEL.test(value))
    throw new ValueStays(`"${value}" has spaces around it or signs that Excel's own functions read as a pattern.`);
}
