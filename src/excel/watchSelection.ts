import type { SelectedIndustry } from "./selectedIndustry";
import { selectedRow } from "./selectedIndustry";

/**
 * Tells which industry of a ranking is selected: at once and whenever the selection moves. null is none; while Excel does not answer,
 * as when a cell is being typed into, nothing is told.
 * @returns stops telling
 */
export async function watchSelection(listener: (row: SelectedIndustry | null) => void): Promise<() => Promise<void>> {
  const tell = () =>
    Excel.run(async (context) => {
      const found = await selectedRow(context);
      listener(found && { sheet: found.sheet, row: found.row, naics: found.naics, title: found.title });
    });
  const watched = await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(() => tell().catch(() => undefined));
    await context.sync();
    return handler;
  });
  await tell();
  return () =>
    Excel.run(watched.context, async (context) => {
      watched.remove();
      await context.sync();
    });
}
