import type { Entry } from "./given";

/** A formula that is being written. */
export interface FormulaDraft {
  /** The function, without the namespace; null while none is chosen. */
  readonly name: string | null;
  /** By input: what was given to one function is there for the next that asks for the same. */
  readonly entries: Readonly<Record<string, Entry>>;
}

export const noFormula: FormulaDraft = { name: null, entries: {} };
