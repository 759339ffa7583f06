import { exampleResult } from "../../src/help/exampleResult";
import { examplesSheet } from "../../src/help/examplesSheet";
import { measures } from "../../src/measures/index";
import { PreviewInBrowser } from "./previewInBrowser";

// The grid does not always take the keyboard in time on a busy machine: then once more, in a new workbook.
jest.retryTimes(2);

let preview: PreviewInBrowser;
beforeEach(async () => {
  preview = await PreviewInBrowser.open();
});
afterEach(() => preview.close());

/** The cells where the examples call their functions. */
const calls = examplesSheet().blocks.flatMap(({ row, column, cells }) =>
  cells.flatMap((line, down) =>
    line.flatMap((cell, right) =>
      cell !== null && typeof cell === "object" && "formula" in cell && cell.formula.startsWith("LMI.")
        ? [{ name: /^LMI\.(\w+)/.exec(cell.formula)![1]!, row: row + down, column: column + right }]
        : [],
    ),
  ),
);

const near = (value: unknown) => (typeof value === "number" ? expect.closeTo(value, 9) : value);

function leftThisMachine(): string[] {
  const inside = [new URL(preview.address).host, ""];
  return preview.asked.filter((each) => !inside.includes(new URL(each).host));
}

test("every function shows the result of its example in the grid, and one that is typed calculates", async () => {
  await preview.press("Help");
  await preview.seesHeading("How does this help you?");
  await preview.press("Add a sheet of examples");
  await preview.pane.getByText("The sheet Examples was added.").waitFor();
  const examples = await preview.values();
  await preview.picture("functions-examples");
  expect(calls.map(({ name }) => name)).toEqual(measures.map(({ name }) => name));
  for (const [at, { name, row, column }] of calls.entries()) {
    const wanted = exampleResult(measures[at]!);
    const found = wanted.map((cells, down) =>
      cells.map((_, right) => examples("Examples", row + down, column + right)),
    );
    expect([name, found]).toEqual([
      name,
      wanted.map((cells) => cells.map((cell) => near(typeof cell === "object" ? cell.error : cell))),
    ]);
  }

  await preview.type("Sheet1", "B2", "3361");
  await preview.type("Sheet1", "C2", "=LMI.NAICS_TITLE(B2)");
  expect((await preview.values())("Sheet1", 2, 3)).toBe("Motor Vehicle Manufacturing");
  expect(preview.complaints).toEqual([]);
  expect(leftThisMachine()).toEqual([]);
});
