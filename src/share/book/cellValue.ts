import type { CellError, Scalar } from "../../sheets/sheet";
import type { FileCell } from "./FileCell";

const KNOWN: readonly CellError["error"][] = ["#N/A", "#DIV/0!", "#NUM!", "#VALUE!"];

/** Text as files spell it, with characters that XML cannot hold. @source ISO/IEC 29500-1, 22.9.2.19 ST_Xstring */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** What a cell holds. An error that functions do not give of themselves, such as #NAME?, counts as #VALUE!. */
export function cellValue({ type, stored }: FileCell, strings: readonly string[]): Scalar | CellError {
  if (stored === null) return null;
  switch (type) {
    case "s":
      return strings[Number(stored)] ?? null;
    case "b":
      return stored.trim() === "1" || stored.trim() === "true";
    case "e":
      return { error: KNOWN.find((each) => each === stored) ?? "#VALUE!" };
    case "n":
      return stored.trim() === "" ? null : Number(stored);
    default:
      return unescaped(stored);
  }
}
