import { zipSync } from "fflate";
import type { Files } from "./openZip";

/** Local time, as zip entries hold it: the same bytes every day and in every time zone. */
const FIXED_TIME = new Date(1980, 0, 1);

/** The files as one zip file, in their order. */
export const packed = (files: Files): Uint8Array => zipSync(Object.fromEntries(files), { mtime: FIXED_TIME });
