/** @jest-environment jsdom */
import "../browserParts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { choose, filled, formulaIn, heading, openBuilder, press, see, select, type } from "./openBuilder";

describe("the list of functions", () => {
  it("shows every group with what is in it, and a function's summary when it is opened", async () => {
    await openBuilder();
    const group = screen.getByText("Concentration").closest("details")!;
    expect(within(group).getByText(/^Location quotient, /)).toBeTruthy();
    fireEvent.click(within(group).getByText("Concentration"));
    expect(
      within(group).getByRole("button", { name: /^Location quotient\s?LOCATION_QUOTIENT\s?How concentrated/ }),
    ).toBeTruthy();
  });

  it("says when nothing is found, and leads back to all", async () => {
    await openBuilder();
    fireEvent.change(screen.getByLabelText("Search"), { target: { value: "xyzzy" } });
    expect(await see(/^No function has “xyzzy”/)).toBeTruthy();
    await press("Show all functions");
    expect(await see("Concentration")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Search"), { target: { value: "location" } });
    expect(await see(/^\d+ functions found$/)).toBeTruthy();
  });
});

describe("the form of a function", () => {
  it("works the result out before anything is written: rows, errors, and the first row in words", async () => {
    const host = await filled();
    expect(screen.getByText(/The industry's share of all jobs here is 1.80 times/)).toBeTruthy();
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual(["RowLocation quotient", "11.80", "2#N/A", "30.45"]);
    expect(screen.getByLabelText("Errors in the result").textContent).toBe(
      "#N/A in row 2: Withheld or missing: “Reference industry”.",
    );
    await select(host, 1, 4);
    expect(await see(/^3 rows x 1 column, from E2 to E4\./)).toBeTruthy();
    expect(screen.getByText("=LMI.LOCATION_QUOTIENT(A2:A4,100000,B2:B4,150000000)")).toBeTruthy();
    expect(formulaIn(host, 1, 4)).toBeUndefined();
  });

  it("is worked out anew when it is asked for, and asks Excel nothing while the selection only moves", async () => {
    const host = await filled();
    host.workbook.sheets[0]!.write([{ row: 1, column: 0, content: { value: 18_000 } }]);
    await select(host, 8, 4);
    await see(/from E9 to E11/);
    expect(screen.getByText("1.80")).toBeTruthy();
    const { syncs } = host.counts;
    for (const row of [9, 10, 11, 12]) await select(host, row, 4);
    await see(/from E13 to E15/);
    expect(host.counts.syncs - syncs).toBe(1);
    await press("Work it out again");
    expect(await see("3.60")).toBeTruthy();
  });

  it("names beside its field what does not fit, and goes on once it is mended", async () => {
    await filled();
    type("Reference industry", "B2:B3");
    const field = () => screen.getByRole("textbox", { name: /^Reference industry/ });
    await waitFor(() => expect(field().getAttribute("aria-invalid")).toBe("true"));
    const message = document.getElementById(field().getAttribute("aria-describedby")!.split(" ")[0]!)!;
    expect(message.textContent).toMatch(/^“Reference industry” has 2 rows x 1 column, “Region industry” 3 rows/);
    await press("Insert");
    expect(document.activeElement).toBe(field());
    type("Reference industry", "Dat!B2:B4");
    expect(await see(/^“Reference industry”: there is no sheet "Dat"/)).toBeTruthy();
    type("Reference industry", "jobs");
    expect(await see(/^“jobs” is no address/)).toBeTruthy();
    type("Reference industry", "b2:b4");
    expect(await see("1.80")).toBeTruthy();
  });

  it("says what is missing, and leads there when the formula is asked for", async () => {
    await openBuilder();
    await choose("location quotient", /^Location quotient\s?LOCATION_QUOTIENT/);
    expect(
      await see("It is shown here as soon as these are filled in: “Region industry”, “Reference industry”."),
    ).toBeTruthy();
    await press("Insert");
    expect(await screen.findAllByText("This is needed.")).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^Region industry/ }));
  });

  it("refuses cells selected here and there", async () => {
    const host = await openBuilder();
    await choose("location quotient", /^Location quotient\s?LOCATION_QUOTIENT/);
    await heading("Location quotient");
    const [sheet] = host.workbook.sheets;
    const cell = { row: 1, column: 0, rows: 1, columns: 1 };
    host.workbook.select(sheet!, cell, [{ ...cell, row: 3 }]);
    await press("Use selection for Region industry");
    expect(await see(/^Select one block of cells, without Ctrl/)).toBeTruthy();
  });

  it("keeps what was given for the next function that asks for the same", async () => {
    await filled();
    await press("All functions");
    await heading("Which figure do you need?");
    await choose("basic employment", /^Basic employment\s?BASIC_EMPLOYMENT/);
    await heading("Basic employment");
    expect(screen.getByDisplayValue("Sheet1!A2:A4")).toBeTruthy();
    await press("Home");
    await press(/^Write a formula/);
    await heading("Basic employment");
  });

  it("tells that so many cells are not worked out here, and still writes the formula", async () => {
    const host = await filled();
    type("Region industry", "A2:A60000");
    expect(await see(/^59,999 cells are too many|^60,002 cells are too many/)).toBeTruthy();
    await select(host, 1, 6);
    await see("Goes into G2 on Sheet1");
    await press("Insert");
    await see("The formula is in Sheet1!G2.");
    expect(formulaIn(host, 1, 6)).toMatch(/^=LMI.LOCATION_QUOTIENT\(A2:A60000,/);
  });

  it("shows the formula with semicolons where the comma is the decimal sign, and writes it in English", async () => {
    const host = await filled();
    host.workbook.decimalSeparator = ",";
    type("Region total", "99999.5");
    await press("All functions");
    await choose("location quotient", /^Location quotient\s?LOCATION_QUOTIENT/);
    expect(await see("=LMI.LOCATION_QUOTIENT(A2:A4;99999,5;B2:B4;150000000)")).toBeTruthy();
    await select(host, 1, 4);
    await see("Goes into E2:E4 on Sheet1");
    await press("Insert");
    await see(/^The formula is in/);
    expect(formulaIn(host, 1, 4)).toBe("=LMI.LOCATION_QUOTIENT(A2:A4,99999.5,B2:B4,150000000)");
  });
});
