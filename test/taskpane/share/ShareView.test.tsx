/** @jest-environment jsdom */
import "../browserParts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { snapshot } from "../../../src/preview/host/snapshot";
import { startShareEngine } from "../../../src/taskpane/share/startShareEngine";
import { fill, heading, openShare, personsWorkbook, press, see, unfold } from "./openShare";

/** All the text of a file, part by part. */
async function texts(file: Blob): Promise<string[]> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.entries(parts).map(([name, bytes]) => `${name}: ${strFromU8(bytes)}`);
}

describe("looking", () => {
  it("lists what was found, the worst first and open, and changes nothing", async () => {
    const host = personsWorkbook();
    const before = snapshot(host.workbook);
    openShare();
    await see("2 sheets were looked through. Nothing was changed.");
    const summaries = [...document.querySelectorAll("summary")].map(({ textContent }) => textContent);
    expect(summaries.slice(0, 2)).toEqual([
      "1 confidential column or sheet",
      "2 formulas use this add-in: partners would see #NAME?",
    ]);
    expect(summaries).toContain("1 hidden part");
    expect(summaries).toContain("1 place with errors");
    expect(screen.getByRole("button", { name: "Sheet1, E1:E3" })).toBeTruthy();
    expect(snapshot(host.workbook)).toEqual(before);
  });

  it("leads to a place, but to none on a hidden sheet", async () => {
    const host = personsWorkbook();
    openShare();
    await unfold("1 place with errors");
    await press("Sheet1, C3");
    await waitFor(() => expect(host.workbook.selection.area).toEqual({ row: 2, column: 2, rows: 1, columns: 1 }));
    await unfold("1 hidden part");
    const list = within(await screen.findByRole("list", { name: "1 hidden part" }));
    expect(list.getByText("(hidden)")).toBeTruthy();
    expect(list.queryByRole("button")).toBeNull();
  });

  it("says in a sentence why it could not look, and looks again", async () => {
    const host = personsWorkbook();
    // As many copies as Excel keeps in memory are taken already.
    const { documentCopies } = host;
    const taken = await Promise.all([documentCopies.take(1024), documentCopies.take(1024)]);
    openShare();
    await see(/^Excel does not hand over the workbook's file/);
    for (const { handle } of taken) documentCopies.release(handle);
    await press("Look again");
    await see("2 sheets were looked through. Nothing was changed.");
  });

  it("says in a sentence that its worker could not be started", async () => {
    personsWorkbook();
    // jsdom has no workers.
    openShare(startShareEngine);
    await see(/^Nothing was looked through, for a part of this pane could not be started/);
    expect(screen.getByRole("button", { name: "Look again" })).toBeTruthy();
  });
});

describe("a partner copy", () => {
  it("is saved without what is left out, is told of, and leaves the workbook as it was", async () => {
    const host = personsWorkbook();
    const before = snapshot(host.workbook);
    const saved = openShare();
    expect(await screen.findByRole("checkbox", { name: "Salaries (hidden)", checked: true })).toBeTruthy();
    expect(screen.getByText(/^Always left out .* confidential: 1 column on Sheet1/)).toBeTruthy();
    await press("Make partner copy");
    await heading("The copy for partners is made");
    const name = host.workbook.fileName.replace(".xlsx", " - partner copy.xlsx");
    expect([...saved.keys()]).toEqual([name]);
    expect(screen.getByText("2 cells hold Excel's own formulas now.")).toBeTruthy();
    const all = await texts(saved.get(name)!);
    expect(all.filter((part) => /lmi\.|_xldudf|Ann Example|close in May|Salaries/i.test(part))).toEqual([]);
    expect(all.filter((part) => part.includes("Jobs 2023"))).not.toEqual([]);
    expect(snapshot(host.workbook)).toEqual(before);
    await press("Back");
    await heading("Check before sharing");
  });

  it("keeps a hidden sheet that is wanted", async () => {
    const host = personsWorkbook();
    const saved = openShare();
    fireEvent.click(await screen.findByRole("checkbox", { name: "Salaries (hidden)" }));
    await press("Make partner copy");
    await heading("The copy for partners is made");
    const [file] = saved.values();
    expect((await texts(file!)).filter((part) => part.includes("Ann Example"))).toHaveLength(1);
    expect(host.workbook.sheets).toHaveLength(2);
  });

  it("is not made of sheets that nobody chose from", async () => {
    const host = personsWorkbook();
    const saved = openShare();
    await see("2 sheets were looked through. Nothing was changed.");
    fill(host, "Late", [["Ann Example"]]);
    await press("Make partner copy");
    await see(/^No copy was made, for sheets were added/);
    expect(saved.size).toBe(0);
    await press("Look again");
    await see("3 sheets were looked through. Nothing was changed.");
  });
});
