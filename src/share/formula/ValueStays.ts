/** Thrown where a formula cannot be had in Excel 2016's own functions; the message says why, as a sentence. Only nativeFormulas catches it. */
export class ValueStays extends Error {}
