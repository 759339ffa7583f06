import type { Host } from "../../../src/preview/host/createHost";
import { realOffice } from "./realOffice";

const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Runs with handlers that note what they hear; `act` changes the workbook as a person would. */
async function heard(
  listen: (context: Excel.RequestContext, note: (words: string) => Promise<void>) => unknown,
  act: (host: Host) => void,
): Promise<string[]> {
  const host = realOffice();
  const notes: string[] = [];
  await Excel.run(async (context) => {
    listen(context, async (words) => void notes.push(words));
    await context.sync();
    act(host);
    await delivered();
  });
  return notes;
}

describe("events", () => {
  it("tell of cells and of who changed them", async () => {
    const notes = await heard(
      ({ workbook: { worksheets } }, note) =>
        worksheets.onChanged.add(({ address, changeType, triggerSource }) =>
          note(`${address} ${changeType} ${triggerSource}`),
        ),
      ({ workbook: { sheets } }) => sheets[0]!.write([{ row: 2, column: 2, content: { value: "typed" } }]),
    );
    expect(notes).toEqual(["C3 RangeEdited Unknown"]);
  });

  it("know the add-in's own changes", async () => {
    realOffice();
    const notes: string[] = [];
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add(async ({ address, triggerSource = "" }) => void notes.push(`${address} ${triggerSource}`));
      await sync();
      sheet.getRange("A1:B1").values = [[1, 2]];
      await sync();
      sheet.getRange("2:3").insert("Down");
      await sync();
      await delivered();
    });
    expect(notes).toEqual(["A1:B1 ThisLocalAddin", "2:3 ThisLocalAddin"]);
  });

  it("tell of selections, on a sheet and anywhere", async () => {
    const notes = await heard(
      ({ workbook }, note) => {
        workbook.worksheets.onSelectionChanged.add(({ address }) => note(address));
        workbook.onSelectionChanged.add(() => note("somewhere"));
      },
      ({ workbook }) => workbook.select(workbook.sheets[0]!, { row: 4, column: 0, rows: 1, columns: 2 }),
    );
    expect(notes).toEqual(["A5:B5", "somewhere"]);
  });

  it("tell of sheets that come, go and are shown", async () => {
    const notes = await heard(
      ({ workbook: { worksheets } }, note) => {
        worksheets.onAdded.add(() => note("added"));
        worksheets.onDeleted.add(() => note("deleted"));
        worksheets.onActivated.add(() => note("activated"));
      },
      ({ workbook }) => {
        const sheet = workbook.addSheet("New");
        workbook.activate(sheet);
        workbook.removeSheet(sheet);
      },
    );
    expect(notes).toEqual(["added", "activated", "activated", "deleted"]);
  });

  it("are silent where nobody listens any more, and on other sheets", async () => {
    const host = realOffice();
    const notes: string[] = [];
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      const handler = sheet.onChanged.add(async ({ address }) => void notes.push(address));
      await sync();
      host.workbook.addSheet("Other").write([{ row: 0, column: 0, content: { value: 1 } }]);
      host.workbook.sheets[0]!.write([{ row: 0, column: 0, content: { value: 1 } }]);
      await delivered();
      handler.remove();
      await sync();
      host.workbook.sheets[0]!.write([{ row: 1, column: 0, content: { value: 1 } }]);
      await delivered();
    });
    expect(notes).toEqual(["A1"]);
  });
});
