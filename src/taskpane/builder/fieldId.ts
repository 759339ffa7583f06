/** Of the box of an argument, for whoever leads to it. */
export const fieldId = (name: string) => `argument-${name}`;

/** Of the result, likewise. */
export const RESULT_ID = "formula-result";

/** Of the button of a function, likewise. */
export const functionId = (name: string) => `function-${name}`;
