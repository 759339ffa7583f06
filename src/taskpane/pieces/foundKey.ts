import type { Found } from "../../excel/Found";

/** Tells what was found in a workbook apart: rankings and scans are numbered each by themselves. */
export const foundKey = (found: Found): string => `${"kind" in found ? found.kind : "ranking"}${found.key}`;
