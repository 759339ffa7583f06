/** What stands between the arguments of a formula, and in a number, as Excel shows it to this person. */
export interface Separators {
  readonly list: "," | ";";
  readonly decimal: string;
}

/** Where the comma is the decimal sign, the semicolon stands between arguments. */
export const separators = (): Promise<Separators> =>
  Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    await context.sync();
    const decimal = application.decimalSeparator;
    return { list: decimal === "," ? ";" : ",", decimal };
  });
