import { measures } from "../../src/measures/index";
import { callDirectly, prepared, type Shown } from "./calls";
import { everyFunction, type OddCase } from "./oddCases";
import { callInRuntime, openRuntime } from "./runtime";
import { someFunctions } from "./someFunctions";

/** Of the cells, the first of a row may name a cluster or an area; all others are missing. */
function expectNoNumber(found: Shown): void {
  for (const [first, ...others] of found) {
    for (const cell of others) expect(cell).toBe("#N/A");
    if (others.length === 0) expect(first).toBe("#N/A");
    else expect(first).not.toEqual(expect.any(Number));
  }
}

function expectShown(found: Shown, expected: OddCase["expected"]): void {
  if (expected === "no number") return expectNoNumber(found);
  const near = (rows: Shown) =>
    rows.map((cells) => cells.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(9)) : cell)));
  expect(near(found)).toEqual(near(typeof expected === "function" ? expected() : expected));
}

const cases = [...everyFunction, ...someFunctions];

describe("functions with odd arguments", () => {
  let inRuntime: readonly Shown[];
  beforeAll(async () => {
    // All at once, as when a workbook is opened: the runtime hands results over in batches, and a call by itself waits for its own.
    await prepared();
    const host = await openRuntime();
    inRuntime = await Promise.all(cases.map(({ name, args }) => callInRuntime(host, name, args)));
  });

  it("are every function, in every situation that applies", () => {
    for (const { name } of measures)
      expect([name, cases.filter((each) => each.name === name).length > 8]).toEqual([name, true]);
    console.info(`odd arguments: ${cases.length} calls, directly and through Microsoft's runtime`);
  });

  it.each(cases.map((each, at) => [each.name, each.what, each, at] as const))(
    "%s: %s",
    (name, _, { args, expected }, at) => {
      expectShown(callDirectly(name, args), expected);
      expectShown(inRuntime[at]!, expected);
    },
  );
});
