/** @jest-environment jsdom */
import "../browserParts";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { functionHelp } from "../../../src/help/functionHelp";
import { measureGroups, measures } from "../../../src/measures/index";
import { HelpView } from "../../../src/taskpane/help/HelpView";
import type { Session } from "../../../src/taskpane/session";
import { SessionProvider } from "../../../src/taskpane/session";

const written: string[] = [];

/** Help needs of the session only where it is, and how to leave. */
const session = {
  host: "none",
  helpOn: null,
  open: () => undefined,
  writeFormula: (name: string) => written.push(name),
} as unknown as Session;

const show = () =>
  render(
    <SessionProvider value={session}>
      <HelpView />
    </SessionProvider>,
  );

const functionButton = (name: string) =>
  screen.getByText(name, { selector: "li button *" }).closest<HTMLButtonElement>("button")!;

describe("help in the pane", () => {
  it("lists every function under its group", () => {
    show();
    for (const { title, measures: ofGroup } of measureGroups) {
      const list = screen.getByRole("list", { name: title, hidden: true });
      expect(within(list).getAllByRole("button", { hidden: true })).toHaveLength(ofGroup.length);
    }
  });

  it.each(measures.map(({ name }) => name))("shows everything about %s", (name) => {
    show();
    fireEvent.click(functionButton(name));
    const help = functionHelp(measures.find((measure) => measure.name === name)!);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: help.title }));
    const said = document.querySelector("main")!.textContent;
    const { summary, reading, formula, source, edgeCases, pattern } = help;
    const words = [summary, reading, formula, source, ...edgeCases, pattern, help.example.call, help.example.says!];
    expect(words.filter((text) => !said.includes(text))).toEqual([]);
    const [given, result] = screen.getAllByRole("table");
    expect(within(given!).getAllByRole("columnheader")).toHaveLength(help.arguments.length);
    expect(within(result!).getAllByRole("cell")).toHaveLength(help.example.result.flat().length);
    expect(help.native.formulas.filter((each) => !said.includes(each.formula))).toEqual([]);
  });

  it("copies a formula, and says so where that is not allowed", async () => {
    const copied: string[] = [];
    const writeText = (text: string) => (copied.push(text) === 1 ? Promise.resolve() : Promise.reject(new Error("No")));
    Object.assign(navigator, { clipboard: { writeText } });
    show();
    fireEvent.click(functionButton("CAGR"));
    const [first] = screen.getAllByRole("button", { name: /^Copy the formula/ });
    fireEvent.click(first!);
    await screen.findByText("Copied");
    fireEvent.click(first!);
    await screen.findByText(/not allowed here/);
    expect(copied[0]).toBe(functionHelp(measures.find(({ name }) => name === "CAGR")!).example.call);
  });

  it("leads to the builder, to a neighbour, and back to all help", () => {
    show();
    fireEvent.click(functionButton("CAGR"));
    fireEvent.click(screen.getByRole("button", { name: "Write this formula" }));
    expect(written).toEqual(["CAGR"]);
    fireEvent.click(screen.getByRole("button", { name: "Growth rate" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Growth rate" }));
    fireEvent.click(screen.getByRole("button", { name: "All help" }));
    expect(screen.getByRole("heading", { level: 1, name: "How does this help you?" })).toBeTruthy();
    expect(document.activeElement).toBe(functionButton("GROWTH_RATE"));
    expect(document.activeElement!.closest("details")!.open).toBe(true);
  });

  it("adds no sheet where there is no workbook", () => {
    show();
    expect(screen.getByRole("button", { name: "Add a sheet of examples" })).toHaveProperty("disabled", true);
  });
});
