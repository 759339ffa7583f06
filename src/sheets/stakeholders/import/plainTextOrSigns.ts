import type { Scalar } from "../../sheet";
import { plainText } from "./plainText";

/** The same as `plainText`, but signs that stand alone, such as "-" or "***", as they are. */
export const plainTextOrSigns = (value: Scalar | undefined): string => plainText(value) || String(value ?? "").trim();
