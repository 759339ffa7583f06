/** An array as Excel on Windows hands it to a script. */
export interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
}

/** The answer to a call; a bare number is a refusal. */
export type Reply = number | SafeArray;

export const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });
