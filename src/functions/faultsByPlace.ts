import type { TableMeasure } from "../measures/tableMeasure";
import { argumentName } from "./argumentName";
import { CellError } from "./cellError";
import type { Fitted } from "./fitRows";
import { negativeError, type RowFault, type RowFaults } from "./rowFaults";

interface FaultsByPlace {
  /** The error of a result whose arguments hold a negative count. */
  negativeAt(row: number, column: number): CellError | undefined;
  /** Why a result is missing: with the arguments that are missing in its row, or cell. */
  missingAt(row: number, column: number): CellError;
}

/** Finds the faults of the arguments that belong to a result, for measures whose results belong to rows or cells of the arguments. */
export function faultsByPlace({ missingRow, missing }: TableMeasure, faults: RowFaults, fitted: Fitted): FaultsByPlace {
  const isApart = missingRow === "itself" || missingRow === "cell";
  const key = (row: number, column: number): string => (missingRow === "cell" ? `${row} ${column}` : String(row));
  const at = ({ row, column }: RowFault): string => key(row, column);
  // The first fault of a place comes last, and stays.
  const negative = new Map((isApart ? [...faults.negative].reverse() : []).map((fault) => [at(fault), fault]));
  const names = new Map<string, string>();
  for (const fault of isApart ? faults.missing : []) {
    const [before, name] = [names.get(at(fault)), argumentName(fault.name)];
    if (!before?.split(", ").includes(name)) names.set(at(fault), before === undefined ? name : `${before}, ${name}`);
  }
  const errors = new Map<string, CellError>();
  const missingError = (found: string | undefined): CellError => {
    const sentence = found === undefined ? missing : `Withheld or missing: ${found}. ${missing}`;
    const error = errors.get(sentence) ?? new CellError("notAvailable", sentence);
    errors.set(sentence, error);
    return error;
  };
  return {
    negativeAt: (row, column) => {
      const fault = negative.size > 0 ? negative.get(key(row, column)) : undefined;
      return fault && negativeError(fault, fitted);
    },
    missingAt: (row, column) => missingError(names.get(key(row, column))),
  };
}
