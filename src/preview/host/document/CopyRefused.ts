/**
 * Why office.js is not given a copy of the document, with its own numbers. That a copy that was closed is an internal
 * error is unverified.
 */
const officeCodes = {
  fileTypeNotSupported: 1009,
  internalError: 5001,
  indexOutOfRange: 5008,
  memoryLimit: 11000,
} as const;

export class CopyRefused extends Error {
  override readonly name = "CopyRefused";
  readonly officeCode: number;

  constructor(reason: keyof typeof officeCodes, options?: ErrorOptions) {
    super(`Excel refused the copy of the document: ${reason}.`, options);
    this.officeCode = officeCodes[reason];
  }
}
