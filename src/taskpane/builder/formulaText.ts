import type { RangeAddress } from "../../excel/rangeAddress";
import { writeAddress } from "../../excel/rangeAddress";
import type { Separators } from "../../excel/separators";
import { quoted } from "../../sheets/formula";
import type { AnyMeasure } from "./AnyMeasure";
import type { Given } from "./given";

const inEnglish: Separators = { list: ",", decimal: "." };

/**
 * The formula on a sheet; cells of the same sheet are named without it. Without separators it is in the form that code writes.
 * Arguments left out stay empty before one that is given.
 */
export function formulaText(
  { name }: AnyMeasure,
  givens: readonly Given[],
  sheet: string,
  { list, decimal }: Separators = inEnglish,
): string {
  const last = givens.findLastIndex(({ kind }) => kind !== "nothing");
  const texts = givens.slice(0, last + 1).map((given) => {
    if (given.kind === "range") return writeAddress(relativeTo(sheet, given.address));
    return given.kind === "value" ? constant(given.value, decimal) : "";
  });
  return `=LMI.${name}(${texts.join(list)})`;
}

const relativeTo = (sheet: string, address: RangeAddress): RangeAddress =>
  address.sheet?.toLowerCase() === sheet.toLowerCase() ? { ...address, sheet: null } : address;

function constant(value: number | string | boolean, decimal: string): string {
  if (typeof value === "string") return quoted(value);
  return String(value).toUpperCase().replace(".", decimal);
}
