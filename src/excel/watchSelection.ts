/**
 * Tells whenever another cell or another sheet is selected; what is selected is for whoever is told to ask.
 * @returns stops telling
 */
export async function watchSelection(moved: () => void): Promise<() => Promise<void>> {
  const tell = () => Promise.resolve(moved());
  const handlers = await Excel.run(async (context) => {
    const { onSelectionChanged, onActivated } = context.workbook.worksheets;
    const added = [onSelectionChanged.add(tell), onActivated.add(tell)];
    await context.sync();
    return added;
  });
  return () =>
    Excel.run(handlers[0]!.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
}
