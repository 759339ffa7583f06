/** The part of Excel's custom functions runtime that this add-in uses. The runtime provides it as a global. */
declare namespace CustomFunctions {
  enum ErrorCode {
    divisionByZero = "#DIV/0!",
    invalidNumber = "#NUM!",
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
  }

  class Error {
    /** Excel shows the message of #VALUE! and #N/A only. */
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
    readonly message: string;
  }

  function associate(id: string, implementation: (...args: readonly unknown[]) => unknown): void;
}
