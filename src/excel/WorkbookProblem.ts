/** Something that stands in the way, as the sentence to show. The cause is what Office.js said. */
export class WorkbookProblem extends Error {
  constructor(
    /** Plain English: what, where, what to do. */
    readonly sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
    this.name = "WorkbookProblem";
  }
}
