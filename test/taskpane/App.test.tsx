/** @jest-environment jsdom */
import "./browserParts";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { Engine } from "../../src/taskpane/engine/Engine";

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

/** The pane with its real engine, at the preview of the sample. */
async function atPreview() {
  render(<App engine={new Engine()} />);
  press(/Try with sample data/);
  await heading("This is what will be built");
  await screen.findByText(/Nothing has been changed yet/);
}

describe("the pane", () => {
  it("says first that data stays, and that it needs Excel where there is none", async () => {
    render(<App engine={new Engine()} />);
    expect(screen.getByText(/Your data never leaves this workbook/)).toBeTruthy();
    expect(await screen.findByText(/This pane works in Excel/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("leads to the preview of the sample with one press", async () => {
    await atPreview();
    const candidates = screen.getByRole("heading", { name: "The strongest candidates" }).closest("section")!;
    expect(within(candidates).getAllByRole("listitem")).toHaveLength(5);
    expect(screen.getByRole("img", { name: /Map of \d+ industries/ })).toBeTruthy();
    expect(screen.getByRole("cell", { name: "Industry Ranking" })).toBeTruthy();
  });

  it("moves the focus to the heading of each step, and marks the step", async () => {
    await atPreview();
    press("Back");
    const criteria = await heading("What makes an industry a driver?");
    expect(document.activeElement).toBe(criteria);
    const steps = within(screen.getByRole("navigation", { name: "Steps" })).getAllByRole("listitem");
    expect(steps.map((step) => step.getAttribute("aria-current"))).toEqual([null, null, "step", null, null]);
    expect(screen.getByText(/^Step 3 of 5: Criteria/)).toBeTruthy();
  });

  it("shows what the weights add up to, scales them, and remembers them when it is left", async () => {
    await atPreview();
    press("Criteria");
    await heading("What makes an industry a driver?");
    expect(await screen.findByText("Total 100")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Growth"), { target: { value: "35" } });
    expect(screen.getByText("Total 125: 25 too many")).toBeTruthy();
    press("Scale to 100");
    expect(screen.getByText("Total 100")).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("Growth").value).toBe("28");
    press("Home");
    press(/Go on with your ranking/);
    await heading("What makes an industry a driver?");
    expect(screen.getByLabelText<HTMLInputElement>("Growth").value).toBe("28");
  });

  it("names what is wrong, leads to its field, and goes on once it is mended", async () => {
    await atPreview();
    press("Criteria");
    await screen.findByText("Total 100");
    fireEvent.change(screen.getByLabelText("Wage"), { target: { value: "much" } });
    press("Next: Preview");
    const summary = await screen.findByRole("group", { name: "What must be mended" });
    expect(document.activeElement).toBe(summary);
    fireEvent.click(within(summary).getByRole("button", { name: "Wage: type a weight of at least 0." }));
    expect(document.activeElement).toBe(screen.getByLabelText("Wage"));
    fireEvent.change(screen.getByLabelText("Wage"), { target: { value: "20" } });
    expect(screen.queryByRole("group", { name: "What must be mended" })).toBeNull();
    press("Next: Preview");
    await heading("This is what will be built");
  });

  it("finds an area by its name and sums up what is ticked", async () => {
    await atPreview();
    press("Region");
    await heading("Which counties are your region?");
    expect(await screen.findByText("6 of 6")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Search by name or code"), { target: { value: "alder" } });
    expect(await screen.findByText(/1 found/)).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox", { name: /Alderfield/ }));
    expect(await screen.findByText("5 of 5")).toBeTruthy();
    press("Untick found");
    fireEvent.change(screen.getByLabelText("Search by name or code"), { target: { value: "" } });
    press("Untick all");
    press("Next: Criteria");
    expect(await screen.findByRole("button", { name: "Tick at least one county." })).toBeTruthy();
  });
});
