import { CellError } from "./cellError";

/** #VALUE!: the arguments do not make sense, and the sentence says which and what to do. */
export const wrong = (sentence: string): CellError => new CellError("invalidValue", sentence);
