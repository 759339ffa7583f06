import type { TableMeasure } from "../measures/tableMeasure";
import { argumentName } from "./argumentName";
import { CellError } from "./cellError";
import type { Fitted } from "./fitRows";
import { missingInWords, negativeError, type RowFaults } from "./rowFaults";

/**
 * Refuses a call whose faults cost everything, because the result speaks for all rows.
 *
 * @throws CellError that names the arguments and their rows
 */
export function refuseFaults({ missingRow, missing: sentence }: TableMeasure, faults: RowFaults, fitted: Fitted): void {
  if (missingRow === "itself" || missingRow === "cell") return;
  const [negative] = faults.negative;
  if (negative) throw negativeError(negative, fitted);
  if (missingRow === "everything" && faults.missing.length > 0)
    throw new CellError("notAvailable", `Withheld or missing: ${missingInWords(faults.missing, fitted)}. ${sentence}`);
}

/** Refuses a call in which a single number, or one of a list, is missing where everything is needed. */
export function refuseMissingNumbers(
  { missingRow, inputs, missing: sentence }: TableMeasure,
  of: Readonly<Record<string, unknown>>,
): void {
  if (missingRow !== "everything") return;
  const isMissing = (name: string): boolean => {
    if (inputs[name]!.kind === "list") return (of[name] as readonly number[]).some(Number.isNaN);
    return inputs[name]!.kind === "single" && Number.isNaN(of[name]);
  };
  const missing = Object.keys(inputs).filter(isMissing).map(argumentName);
  if (missing.length > 0)
    throw new CellError("notAvailable", `Withheld or missing: ${missing.join(", ")}. ${sentence}`);
}
