import { addExamples } from "../../src/excel/addExamples";
import { metadata } from "../../src/functions/metadata";
import { examplesSheet } from "../../src/help/examplesSheet";
import { measures } from "../../src/measures/index";
import type { Host } from "../../src/preview/host/createHost";
import { snapshot } from "../../src/preview/host/snapshot";
import { realOffice } from "../preview/host/realOffice";
import { compareSheet } from "./compareSheet";
import { patience } from "./patience";

/** Where each function's formula stands, in their order. */
const formulas = examplesSheet().blocks.flatMap(({ row, column, cells }) => {
  const [[cell]] = cells as [[unknown]];
  return typeof cell === "object" && cell !== null && "formula" in cell ? [{ row, column, formula: cell.formula }] : [];
});

test("there is one formula for every function", () => {
  const called = formulas.map(({ formula }) => /^LMI\.(\w+)\(/.exec(String(formula))?.[1]);
  expect(called).toEqual(measures.map(({ name }) => name));
});

describe("added to a workbook", () => {
  let host: Host;
  let before: { sheets: unknown[] };
  let others: { sheets: unknown[] };

  beforeAll(async () => {
    host = realOffice();
    host.customFunctions.register(metadata(measures));
    host.workbook.sheets[0]!.write([{ row: 0, column: 0, content: { value: "My notes" } }]);
    before = snapshot(host.workbook) as { sheets: unknown[] };
    await addExamples(patience());
    others = snapshot(host.workbook) as { sheets: unknown[] };
  });

  test("the sheet looks as it was drawn", () => {
    const compared = compareSheet(examplesSheet(), host.workbook.sheetNamed("Examples")!);
    const { cells, ...rest } = compared;
    for (const [part, { wanted, found }] of Object.entries(rest)) expect({ [part]: found }).toEqual({ [part]: wanted });
    expect(cells!.found).toMatchObject(cells!.wanted as object);
  });

  test("nothing else has changed", () => {
    expect(others.sheets).toHaveLength(2);
    expect(others.sheets[0]).toEqual(before.sheets[0]);
    expect(host.workbook.names).toEqual([]);
    expect(host.workbook.customProperties.size).toBe(0);
  });
});

test("a second sheet of examples gets a number, and the first stays", async () => {
  // Nothing is worked out here: with the functions that would take half a minute.
  const host = realOffice();
  await addExamples(patience());
  const first = snapshot(host.workbook) as { sheets: unknown[] };
  const { renamed } = await addExamples(patience());
  expect(renamed).toEqual([{ from: "Examples", to: "Examples (2)" }]);
  const both = snapshot(host.workbook) as { sheets: unknown[] };
  expect(both.sheets.slice(0, 2)).toEqual(first.sheets);
});

// Every fault at every request of a build is tried in allOrNothing/build.test.ts; here the one that breaks off in the middle.
test("a failure in the middle of any request leaves the workbook as it was", async () => {
  realOffice();
  const { syncs } = await addExamples(patience());
  let failed = 0;
  for (let sync = 1; sync <= syncs; sync++) {
    const host = realOffice();
    const before = snapshot(host.workbook);
    host.faults.at(sync, { failAfterAction: 60 });
    const error = await addExamples(patience()).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error === null) continue;
    failed += 1;
    expect(snapshot(host.workbook)).toEqual(before);
  }
  expect(failed).toBeGreaterThan(0);
});
