import type { Fault } from "../../../src/preview/host/Faults";
import { realOffice } from "./realOffice";
import { codeOf } from "./refusal";

const work = async (context: Excel.RequestContext) => {
  context.workbook.worksheets.add("First");
  context.workbook.worksheets.add("Second");
  await context.sync();
};

describe("faults", () => {
  it.each<[Fault, string, number]>([
    ["payloadTooBig", "RequestPayloadSizeLimitExceeded", 1],
    ["responseTooBig", "ResponsePayloadSizeLimitExceeded", 1],
    ["cellEditMode", "InvalidOperationInCellEditMode", 1],
    ["sessionLost", "InvalidOrTimedOutSession", 1],
    ["throttled", "ActivityLimitReached", 1],
    ["permissionDenied", "AccessDenied", 1],
    // Instantiate the workbook and its sheets, then the first sheet: three actions are done.
    [{ failAfterAction: 3 }, "GeneralException", 2],
  ])("%j is %s and leaves %i sheets", async (fault, code, sheets) => {
    const host = realOffice();
    host.faults.at(1, fault);
    expect(await codeOf(work)).toBe(code);
    expect(host.workbook.sheets).toHaveLength(sheets);
    await Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.add("After");
      await sync();
    });
    expect(host.workbook.sheetNamed("After")).toBeDefined();
  });

  it("happen at the sync they are meant for; letting go of objects is no sync", async () => {
    const host = realOffice();
    host.faults.at(3, "throttled");
    const syncs: number[] = [];
    const code = await codeOf(async (context) => {
      for (const address of ["A1", "A2", "A3"]) {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
        range.values = [[1]];
        await context.sync();
        syncs.push(host.counts.syncs);
      }
    });
    expect([code, syncs]).toEqual(["ActivityLimitReached", [1, 2]]);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(host.counts.syncs).toBe(3);
    expect(host.counts.housekeeping).toBeGreaterThan(0);
  });
});
