import type { CellError, CellValue } from "../model/cell";

export interface InvocationResult {
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode: number | undefined;
}

/** By Office.js's numbers of failed calls; every other failure, such as a function that is not there, is #VALUE!. */
const errors: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** The cells that a call fills. Rows of different lengths are #VALUE!, as is an error of no known kind. */
export function resultCells({ ok, value, errorCode }: InvocationResult): (CellValue | CellError)[][] {
  if (!ok) {
    const message = typeof value === "string" && value !== "" ? { message: value } : {};
    return [[{ error: errors[errorCode ?? 0] ?? "#VALUE!", ...message }]];
  }
  const rows: unknown[][] = Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [[value]];
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return [[{ error: "#VALUE!" }]];
  return rows.map((row) => row.map(resultCell));
}

/** NaN among other results becomes null on its way through JSON; that Excel shows #NUM! for it is unverified. */
function resultCell(value: unknown): CellValue | CellError {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null) return { error: "#NUM!" };
  const { valueType, code } = value as { valueType?: unknown; code?: unknown };
  return { error: valueType === "CustomFunctionError" && typeof code === "string" ? code : "#VALUE!" };
}
