import { argumentCells } from "../../../src/functions/argumentCells";
import { CellError } from "../../../src/functions/cellError";
import { measures } from "../../../src/measures/index";
import { growthRate } from "../../../src/measures/growthRate";
import { locationQuotient } from "../../../src/measures/locationQuotient";
import { shiftShare } from "../../../src/measures/shiftShare";
import { isTableMeasure } from "../../../src/measures/tableMeasure";
import type { AnyMeasure } from "../../../src/taskpane/builder/AnyMeasure";
import { argumentFields, fieldOf, fieldsInParts, withTitles } from "../../../src/taskpane/builder/argumentFields";
import type { Given } from "../../../src/taskpane/builder/given";
import { readResult } from "../../../src/taskpane/builder/resultReading";
import { workOut } from "../../../src/taskpane/builder/workOut";

const read = async (measure: AnyMeasure, givens: readonly Given[], args: readonly unknown[]) => {
  const result = await workOut(measure, args);
  if (result.kind === "refused") throw new Error(result.sentence);
  return readResult(measure, argumentFields(measure), givens, result.rows);
};

const nothing: Given = { kind: "nothing" };

describe.each(measures.map((measure) => [measure.name, measure] as const))("%s", (_, measure) => {
  const values = measure.example.values as Record<string, unknown>;
  const fields = argumentFields(measure);
  const cells = fields.map(({ name, input }) => argumentCells(input, values[name]));
  const givens = fields.map(({ input }, at): Given => {
    const isOption = input.kind === "choice" || input.kind === "switch";
    return isOption ? { kind: "value", value: cells[at]![0]![0]! } : nothing;
  });

  it("has its example read: titles as wide as its rows, and a sentence", async () => {
    const { titles, rows, sentence } = await read(measure, givens, cells);
    if (titles !== null) expect(titles).toHaveLength(rows[0]!.length);
    expect(sentence).toMatch(/^[A-Z0-9+\-].*\.$/);
    expect(sentence).not.toMatch(/NaN|undefined|null/);
  });

  it("has titles that follow from what was chosen, as they are shown before the data is read", async () => {
    if (!isTableMeasure(measure) || measure.titles === undefined) return;
    expect((await read(measure, givens, cells)).titles).toEqual(measure.titles(values as never));
  });
});

const columns = [
  [[100], [100], [50]],
  [[130], ["ND"], [40]],
  [[1000], [1000], [0]],
  [[1200], [1000], [10]],
];

test("errors are told once each, with the rows where they stand, and the sentence is of the first row without", async () => {
  const turned = columns.map((rows) => [rows[1]!, rows[0]!, rows[2]!]);
  const { rows, problems, sentence } = await read(shiftShare, Array(9).fill(nothing), turned);
  expect(rows).toHaveLength(3);
  expect(problems.map(({ code, rows: at }) => [code, at])).toEqual([
    ["#N/A", [1]],
    ["#DIV/0!", [3]],
  ]);
  expect(sentence).toMatch(/^A change of \+30 jobs/);
});

test("headings that were asked for are titles, not a row of results", async () => {
  const givens = [...Array<Given>(8).fill(nothing), { kind: "value", value: true } as const];
  const args = [...columns, null, null, null, null, true];
  const { titles, rows } = await read(shiftShare, givens, args);
  expect(titles).toEqual(["National growth", "Industry mix", "Competitive effect", "Total change"]);
  expect(rows).toHaveLength(3);
});

test("what was given in rows is read as if it lay in columns", async () => {
  const across = columns.map((rows) => [rows.flat()]);
  const none = Array<Given>(9).fill(nothing);
  expect(await read(shiftShare, none, across)).toEqual(await read(shiftShare, none, columns));
});

test("an argument that does not fit is refused with its sentence, which leads to its field", async () => {
  const fields = argumentFields(locationQuotient);
  const result = await workOut(locationQuotient, [[[1], [2]], [["all"]], [[3], [4]], null]);
  expect(result).toMatchObject({ kind: "refused", sentence: expect.stringMatching(/^region_total: "all"/) });
  expect(fieldOf("region_total, row 1: no.", fields)?.name).toBe("regionTotal");
  expect(fieldOf("region_totals: no.", fields)).toBeUndefined();
  expect(fieldOf("Something else.", fields)).toBeUndefined();
});

test("its sentence has the titles of the fields in place of the names of arguments", () => {
  const fields = argumentFields(locationQuotient);
  expect(withTitles("region_total, row 1: no. Give region_industry.", fields)).toBe(
    "“Region total”, row 1: no. Give “Region industry”.",
  );
  expect(withTitles("region_totals and some_name stay.", fields)).toBe("region_totals and some_name stay.");
  expect(withTitles("end, row 2: the end is no number.", argumentFields(growthRate))).toBe(
    "“End”, row 2: the end is no number.",
  );
});

test("a whole result that is an error is one cell with its sentence", async () => {
  const result = await workOut(locationQuotient, [[["ND"]], [[5]], [[3]], [[4]]]);
  expect(result).toEqual({ kind: "rows", rows: [[expect.any(CellError)]] });
});

test("many arguments that may be left out stand aside, a few do not", async () => {
  const names = (fields: readonly { readonly name: string }[]) => fields.map(({ name }) => name);
  const { shown, aside } = fieldsInParts(argumentFields(shiftShare));
  expect(names(shown)).toEqual(["regionStart", "regionEnd", "referenceStart", "referenceEnd"]);
  expect(names([...shown, ...aside])).toEqual(Object.keys(shiftShare.inputs));
  expect(fieldsInParts(argumentFields(locationQuotient)).aside).toEqual([]);
});
