import { layOut } from "../../src/help/layOut";
import { canBeLeftOut } from "../../src/functions/canBeLeftOut";
import { customFunction } from "../../src/functions/customFunction";
import { exampleResult } from "../../src/help/exampleResult";
import { functionHelp } from "../../src/help/functionHelp";
import type { Input } from "../../src/measures/input";
import { measureGroups, measures } from "../../src/measures/index";
import { isTableMeasure } from "../../src/measures/tableMeasure";

const all = measures.map((measure) => [measure.name, measure] as const);
/** Some begin with the word of an option, as it is typed. */
const isSentence = /^\S[^]*[.?!]$/;

describe.each(all)("the help of %s", (_, measure) => {
  const help = functionHelp(measure);

  it("says everything that a reader needs, in sentences", () => {
    const { title, summary, reading, formula, source, edgeCases } = help;
    expect([title, formula, source].filter((text) => text.trim() === "")).toEqual([]);
    expect([summary, reading, ...edgeCases].filter((text) => !isSentence.test(text))).toEqual([]);
    expect(edgeCases.length).toBeGreaterThan(0);
    expect(help.arguments.length).toBeGreaterThan(0);
    expect(help.arguments.filter(({ description }) => !isSentence.test(description))).toEqual([]);
  });

  it("calls what can be left out optional, with what stands for it", () => {
    const inputs = Object.values<Input>(measure.inputs);
    expect(help.arguments.map(({ fallback }) => fallback !== null)).toEqual(inputs.map(canBeLeftOut));
    expect(help.arguments.filter(({ fallback }) => fallback?.trim() === "")).toEqual([]);
  });

  it("has an example that comes out as it says, typed as it is written", async () => {
    if (isTableMeasure(measure)) await measure.prepare?.();
    const { arguments: laid } = layOut(measure, measure.example.values);
    const found = customFunction(measure)(...laid.map(({ cells }) => cells));
    const wanted = exampleResult(measure).map((cells) =>
      cells.map((cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell)),
    );
    const shown = found.map((cells) =>
      cells.map((cell) => (typeof cell === "object" ? { error: ERRORS[cell.code] } : cell)),
    );
    expect(shown).toEqual(wanted);
    expect(help.example.result).toEqual(exampleResult(measure));
    expect(help.example.call).toBe(`=${layOut(measure, measure.example.values).call}`);
  });

  it("says what the example means, and titles every column or none", () => {
    expect(help.example.says).toMatch(isSentence);
    expect([0, help.example.result[0]!.length]).toContain(help.example.titles.length);
  });

  it("gives a formula of Excel's own, or the reason why there is none", () => {
    const { formulas, note } = help.native;
    expect(formulas.length > 0 || note !== null).toBe(true);
    expect(formulas.filter(({ formula }) => !/^=[^=]/.test(formula) || formula.includes("undefined"))).toEqual([]);
    if (note !== null) expect(note).toMatch(isSentence);
    const names = formulas.map(({ cell }) => cell);
    expect(new Set(names).size).toBe(names.length);
  });

  it("leads to the others of its group", () => {
    const group = measureGroups.find(({ title }) => title === help.group)!;
    expect([...help.neighbours.map(({ name }) => name), help.name].sort()).toEqual(
      group.measures.map(({ name }) => name).sort(),
    );
  });
});

const ERRORS = {
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  invalidValue: "#VALUE!",
} as const;
