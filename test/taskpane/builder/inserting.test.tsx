/** @jest-environment jsdom */
import "../browserParts";
import { screen, waitFor } from "@testing-library/react";
import { filled, formulaIn, press, see, select, type } from "./openBuilder";

describe("inserting", () => {
  it("writes the formula into the active cell, says where, and leads there", async () => {
    const host = await filled();
    const other = host.workbook.addSheet("Results");
    await select(host, 4, 1, 1, other);
    await see("Goes into B5:B7 on Results");
    await press("Insert");
    expect(await see("The formula is in Results!B5 and fills B5:B7.")).toBeTruthy();
    expect(other.cells.get(4, 1)?.formula).toBe("=LMI.LOCATION_QUOTIENT(Sheet1!A2:A4,100000,Sheet1!B2:B4,150000000)");
    await select(host, 0, 0);
    await press("Go to B5:B7");
    await waitFor(() => expect(host.workbook.selection.sheet).toBe(other));
    expect(host.workbook.selection.area).toEqual({ row: 4, column: 1, rows: 3, columns: 1 });
  });

  it("warns of what is in the way, and writes only if that is wanted", async () => {
    const host = await filled();
    host.workbook.sheets[0]!.write([
      { row: 1, column: 4, content: { value: "Mine" } },
      { row: 3, column: 4, content: { value: 5 } },
    ]);
    await select(host, 1, 4);
    await see("Goes into E2:E4 on Sheet1");
    await press("Insert");
    expect(await see('E2 holds "Mine": the new formula would take its place.')).toBeTruthy();
    expect(screen.getByText(/^The result needs E2:E4, where E4 is not empty/)).toBeTruthy();
    expect(formulaIn(host, 1, 4)).toBeUndefined();
    await select(host, 1, 6);
    await waitFor(() => expect(screen.queryByText(/^The result needs/)).toBeNull());
    await select(host, 1, 4);
    await see("Goes into E2:E4 on Sheet1");
    await press("Insert");
    await press("Insert anyway");
    expect(await see("The formula is in Sheet1!E2 and fills E2:E4.")).toBeTruthy();
    expect(formulaIn(host, 1, 4)).toMatch(/^=LMI/);
  });

  it("refuses a cell among those that the formula works with", async () => {
    const host = await filled();
    await select(host, 0, 1);
    await see("Select the cell where the formula should go.");
    await press("Insert");
    expect(await see(/^The result would go into B1:B3, among the cells of “Reference industry”/)).toBeTruthy();
    expect(formulaIn(host, 0, 1)).toBeUndefined();
    type("Region total", "5");
    await waitFor(() => expect(screen.queryByText(/^The result would go into/)).toBeNull());
  });

  it("says in a sentence what keeps Excel from it, and works when that is over", async () => {
    const host = await filled();
    await select(host, 1, 4);
    await see("Goes into E2:E4 on Sheet1");
    host.faults.at(host.counts.syncs + 1, "cellEditMode");
    await press("Insert");
    expect(await see(/^Finish typing \(press Enter\), then try again/)).toBeTruthy();
    expect(formulaIn(host, 1, 4)).toBeUndefined();
    await press("Insert");
    expect(await see(/^The formula is in/)).toBeTruthy();
  });
});
