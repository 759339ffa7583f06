import { watchSelection } from "../../src/excel/watchSelection";
import { openWorkbook } from "./openWorkbook";

const cell = (row: number) => ({ row, column: 1, rows: 1, columns: 1 });
const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

test("tells that another cell or another sheet was selected, and asks Excel nothing, until it is stopped", async () => {
  const host = openWorkbook();
  const other = host.workbook.addSheet("Other");
  const [sheet] = host.workbook.sheets;
  const moved = jest.fn();
  const stop = await watchSelection(moved);
  const { syncs } = host.counts;
  expect(moved).not.toHaveBeenCalled();

  host.workbook.as("person", () => host.workbook.select(sheet!, cell(4)));
  await soon();
  expect(moved).toHaveBeenCalledTimes(1);
  host.workbook.as("person", () => host.workbook.activate(other));
  await soon();
  expect(moved).toHaveBeenCalledTimes(2);
  expect(host.counts.syncs).toBe(syncs);

  await stop();
  host.workbook.as("person", () => host.workbook.select(sheet!, cell(5)));
  await soon();
  expect(moved).toHaveBeenCalledTimes(2);
});
