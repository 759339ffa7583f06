import path from "node:path";
import { build, stop } from "esbuild";
import { addExamples } from "../../src/excel/addExamples";
import { metadata } from "../../src/functions/metadata";
import { exampleResult } from "../../src/help/exampleResult";
import { examplesSheet } from "../../src/help/examplesSheet";
import { measures } from "../../src/measures/index";
import { FormulaEngine } from "../../src/preview/calculator/FormulaEngine";
import { WorkbookCalculator } from "../../src/preview/calculator/WorkbookCalculator";
import type { Host } from "../../src/preview/host/createHost";
import { WorkbookModel } from "../../src/preview/host/model/WorkbookModel";
import { snapshot } from "../../src/preview/host/snapshot";
import { realOffice, runInPage } from "../preview/host/realOffice";
import { shownValues } from "../preview/calculator/shownValues";
import { compareSheet } from "./compareSheet";
import { everyFault, faultName } from "./everyFault";
import { patience } from "./patience";

const functions = path.join(__dirname, "..", "..", "src", "functions", "functions.ts");
const PREFIX = "LMI.";

/** A workbook that holds something, whose formulas may call the add-in's functions through Microsoft's runtime. */
function workbookWithFunctions(script: string) {
  const workbook = new WorkbookModel();
  const engine = new FormulaEngine((name, args) => host.customFunctions.call(name.slice(PREFIX.length), args));
  const names = measures.map(({ name }) => PREFIX + name);
  const calculator = new WorkbookCalculator({ workbook, engine, functions: () => names });
  const host: Host = realOffice({ workbook, calculator });
  runInPage(script);
  host.customFunctions.register(metadata(measures));
  workbook.sheets[0]!.write([{ row: 0, column: 0, content: { value: "My notes" } }]);
  return { host, calculator };
}

let script = "";
beforeAll(async () => {
  const bundle = await build({ entryPoints: [functions], bundle: true, write: false, format: "iife" });
  await stop();
  script = bundle.outputFiles[0]!.text;
});

/** Where each function's formula stands, in their order. */
const formulas = examplesSheet().blocks.flatMap(({ row, column, cells }) => {
  const [[cell]] = cells as [[unknown]];
  return typeof cell === "object" && cell !== null && "formula" in cell ? [{ row, column, formula: cell.formula }] : [];
});

const near = (value: unknown) => (typeof value === "number" ? expect.closeTo(value, 9) : value);

test("there is one formula for every function", () => {
  const called = formulas.map(({ formula }) => /^LMI\.(\w+)\(/.exec(String(formula))?.[1]);
  expect(called).toEqual(measures.map(({ name }) => name));
});

describe("added to a workbook", () => {
  let host: Host;
  let before: { sheets: unknown[] };
  let others: { sheets: unknown[] };
  let shown: ReturnType<typeof shownValues>;

  beforeAll(async () => {
    const opened = workbookWithFunctions(script);
    host = opened.host;
    before = snapshot(host.workbook) as { sheets: unknown[] };
    await addExamples(patience());
    await opened.calculator.settle();
    others = snapshot(host.workbook) as { sheets: unknown[] };
    shown = shownValues(host.workbook);
  });

  test.each(measures.map((measure, at) => [measure.name, measure, at] as const))(
    "%s shows the result of its worked example",
    (_, measure, at) => {
      const { row, column } = formulas[at]!;
      const wanted = exampleResult(measure).map((cells) =>
        cells.map((cell) => near(typeof cell === "object" ? cell.error : cell)),
      );
      const found = wanted.map((cells, down) =>
        cells.map((__, right) => shown("Examples", row + down, column + right)),
      );
      expect(found).toEqual(wanted);
    },
  );

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

test.each(everyFault.map((fault) => [faultName(fault), fault] as const))(
  "%s at any request leaves the workbook as it was",
  async (_, fault) => {
    realOffice();
    const { syncs } = await addExamples(patience());
    let failed = 0;
    for (let sync = 1; sync <= syncs; sync++) {
      const host = realOffice();
      const before = snapshot(host.workbook);
      host.faults.at(sync, fault);
      const error = await addExamples(patience()).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error === null) continue;
      failed += 1;
      expect(snapshot(host.workbook)).toEqual(before);
    }
    expect(failed).toBeGreaterThan(0);
  },
);
