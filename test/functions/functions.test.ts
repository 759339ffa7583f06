import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { measures } from "../../src/measures/index";
import { runNode } from "../shell/runNode";
import { exampleArguments } from "./calls";

type Implementation = (...args: unknown[]) => unknown[][];

class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
};

/** The production build, without the pane and the help pages, which take most of its time. */
const buildFunctions = (folder: string): string => `
  import webpack from "webpack";
  import production from "./webpack.config.js";
  const { entry, output, plugins, ...config } = production({}, { mode: "production" });
  webpack({
    ...config,
    entry: { functions: entry.functions },
    output: { ...output, path: ${JSON.stringify(folder)} },
    plugins: plugins.filter(({ constructor }) => constructor.name === "CopyPlugin"),
  }, (error, stats) => {
    if (error ?? stats.hasErrors()) throw error ?? new Error(stats.toString());
  });`;

describe("the built functions", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "functions-"));
  const functions = new Map<string, Implementation>();

  beforeAll(() => {
    const { code, output } = runNode("--input-type=module", "-e", buildFunctions(folder));
    if (code !== 0) throw new Error(output);
    const associate = (id: string, implementation: Implementation): void => void functions.set(id, implementation);
    const onlyGlobal = { CustomFunctions: { associate, Error: RuntimeError, ErrorCode } };
    runInContext(readFileSync(path.join(folder, "functions.js"), "utf8"), createContext(onlyGlobal));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("stand beside their metadata, one for each", () => {
    expect(existsSync(path.join(folder, "functions.json"))).toBe(true);
    const { functions: described } = JSON.parse(readFileSync(path.join(folder, "functions.json"), "utf8"));
    expect([...functions.keys()]).toEqual(described.map(({ id }: { id: string }) => id));
  });

  // What is fetched first, such as the titles of NAICS, needs a page to fetch it: test/browser has one.
  const alone = measures.filter((measure) => !("prepare" in measure));
  it.each(alone.map((measure) => [measure.name, measure.example] as const))(
    "give the worked example of %s",
    (name, example) => {
      const expected = Array.isArray(example.result) ? example.result : [[example.result]];
      const found = functions.get(name)!(...exampleArguments(name));
      for (const [row, cells] of expected.entries())
        for (const [column, value] of cells.entries())
          if (typeof value === "number") expect(found[row]![column]).toBeCloseTo(value, 8);
          else expect(found[row]![column]).toBe(value);
    },
  );

  it("hand Excel an error per cell, with its sentence", () => {
    const found = functions.get("GROWTH_RATE")!([["ND"], [0], [-1], [10]], 11);
    expect(found[0]![0]).toEqual(new RuntimeError("#N/A", "Withheld or missing: start."));
    expect(found[1]![0]).toMatchObject({ code: "#DIV/0!" });
    expect(found[2]![0]).toMatchObject({ code: "#NUM!" });
    expect(found[3]![0]).toBeCloseTo(0.1, 12);
  });

  it("throw Excel's own error where the arguments do not fit, and ignore what Excel adds at the end", () => {
    const call = () => functions.get("CAGR")!([[1], [2]], [[1], [2], [3]], 5);
    expect(call).toThrow(expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining("same shape") }));
    expect(functions.get("GROWTH_RATE")!(10, 20, { functionName: "GROWTH_RATE" })).toEqual([[1]]);
  });
});
