import type { Scalar } from "../../sheet";

/** Whether a cell says anything: spaces do not. */
export const isFilled = (value: Scalar | undefined): value is string | number | boolean =>
  value !== undefined && value !== null && (typeof value !== "string" || value.trim() !== "");
