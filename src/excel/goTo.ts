/** Shows a place of the workbook. @throws Office.js error "ItemNotFound" if the sheet is gone */
export const goTo = (sheet: string, address = "A1"): Promise<void> =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
