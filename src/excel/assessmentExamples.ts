/** As the sheet of examples is called, or a further one. */
const EXAMPLES = /^Examples(?: \(\d+\))?$/;

/** Names of the sheets of examples that stand in the open workbook, in the order of the tabs. */
export const examplesSheets = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name).filter((name) => EXAMPLES.test(name));
  });
