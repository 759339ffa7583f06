/** @jest-environment jsdom */
import "../browserParts";
import { screen } from "@testing-library/react";
import type { Host } from "../../../src/preview/host/createHost";
import { snapshot } from "../../../src/preview/host/snapshot";
import { heading, openShare, personsWorkbook, press, see } from "./openShare";

const inCell = (host: Host, column: number) => {
  const cell = host.workbook.sheets[0]!.cells.get(1, column);
  return cell?.formula ?? cell?.value;
};

describe("replacing in this workbook", () => {
  it("shows every formula and what it becomes, then replaces by Excel's own", async () => {
    const host = personsWorkbook();
    const before = snapshot(host.workbook);
    openShare();
    await press("Replace by Excel formulas");
    await see(/^2 formulas of this add-in would be replaced in this workbook. Nothing has been changed yet/);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)[0]).toMatch(
      /^Sheet1, C2=LMI\.GROWTH_RATE\(A2,B2\)becomes=.*A2/,
    );
    expect(snapshot(host.workbook)).toEqual(before);
    await press("Replace 2 formulas");
    await see(/^2 formulas of this add-in gave way to Excel's own/);
    expect([inCell(host, 2), inCell(host, 3)].filter((each) => !/^=(?!.*LMI\.)/.test(String(each)))).toEqual([]);
    expect(inCell(host, 3)).toMatch(/"grows"/);
  });

  it("replaces by values", async () => {
    const host = personsWorkbook();
    openShare();
    await press("Replace by values");
    await see(/Values no longer follow when other cells change/);
    await press("Replace 2 formulas");
    await heading("The formulas are replaced");
    expect([inCell(host, 2), inCell(host, 3)]).toEqual([0.5, "grows"]);
  });

  it("leaves what was changed since as it is, and says so", async () => {
    const host = personsWorkbook();
    openShare();
    await press("Replace by values");
    await see(/Nothing has been changed yet/);
    host.workbook.sheets[0]!.write([{ row: 1, column: 2, content: { value: "Mine" } }]);
    await press("Replace 2 formulas");
    await see(/^1 formula was changed since you looked/);
    expect([inCell(host, 2), inCell(host, 3)]).toEqual(["Mine", "grows"]);
  });

  it("says in a sentence what keeps Excel from it, with the workbook as it was, and works when that is over", async () => {
    const host = personsWorkbook();
    const before = snapshot(host.workbook);
    openShare();
    await press("Replace by values");
    await see(/Nothing has been changed yet/);
    host.faults.at(host.counts.syncs + 1, "cellEditMode");
    await press("Replace 2 formulas");
    await see(/^Finish typing \(press Enter\)/);
    expect(snapshot(host.workbook)).toEqual(before);
    await press("Replace 2 formulas");
    await heading("The formulas are replaced");
  });
});
