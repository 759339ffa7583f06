import path from "node:path";
import { build, stop } from "esbuild";
import type { Host } from "../../../src/preview/host/createHost";
import metadata from "../../../src/functions/functions.json";
import { realOffice, runInPage } from "./realOffice";

const functions = path.join(__dirname, "..", "..", "..", "src", "functions", "functions.ts");

describe("custom functions through Microsoft's runtime", () => {
  let host: Host;

  beforeAll(async () => {
    host = realOffice();
    const bundle = await build({ entryPoints: [functions], bundle: true, write: false, format: "iife" });
    await stop();
    runInPage(bundle.outputFiles[0]!.text);
    runInPage('CustomFunctions.associate("SHOW", (cell) => JSON.stringify(cell))');
    host.customFunctions.register(metadata);
  });

  it("are known by their names", () => {
    expect(host.customFunctions.names).toEqual(metadata.functions.map(({ name }) => name));
  });

  it("calculate, whole columns at once", async () => {
    const column = (...values: number[]) => values.map((value) => [value]);
    const quotients = await host.customFunctions.call("LOCATION_QUOTIENT", [column(10, 20), 100, column(5, 40), 100]);
    expect(quotients).toEqual([[2], [0.5]]);
    expect(await host.customFunctions.call("location_quotient", [10, 100, 5, 100])).toEqual([[2]]);
  });

  it("arguments left out arrive as null", async () => {
    runInPage('CustomFunctions.associate("GIVEN", (...args) => JSON.stringify(args.slice(0, -1)))');
    const optional = { dimensionality: "matrix", optional: true };
    const parameters = [
      { name: "first", dimensionality: "matrix" },
      { name: "second", ...optional },
      { name: "third", ...optional },
    ];
    host.customFunctions.register({ functions: [{ id: "GIVEN", name: "GIVEN", parameters }] });
    expect(await host.customFunctions.call("GIVEN", [1])).toEqual([["[[[1]],null,null]"]]);
    expect(await host.customFunctions.call("GIVEN", [1, undefined, "x"])).toEqual([['[[[1]],null,[["x"]]]']]);
    host.customFunctions.register(metadata);
    const quotients = await host.customFunctions.call("LOCATION_QUOTIENT", [[[10], [30]], 40, [[5], [5]]]);
    expect(quotients).toEqual([[0.5], [1.5]]);
  });

  it("an error among the cells reaches the function, and an error is a result", async () => {
    const result = await host.customFunctions.call("GROWTH_RATE", [
      [[10], [{ error: "#N/A" }], [0]],
      [[15], [5], [5]],
    ]);
    expect(result).toEqual([[0.5], [{ error: "#N/A" }], [{ error: "#DIV/0!" }]]);
  });

  it("a call that makes no sense is one error with the function's own words", async () => {
    const [[cell]] = (await host.customFunctions.call("GROWTH_RATE", [
      [[10], [11]],
      [[1], [2], [3]],
    ])) as [[{ error: string; message: string }]];
    expect(cell.error).toBe("#VALUE!");
    expect(cell.message).toMatch(/row/);
  });

  it.each([0, "", null] as const)("an empty cell may arrive as %j", async (blank) => {
    host.customFunctions.register({
      functions: [{ id: "SHOW", name: "SHOW", parameters: [{ name: "cell", dimensionality: "matrix" }] }],
      allowErrorForDataTypeAny: true,
    });
    host.customFunctions.blankCell = blank;
    expect(await host.customFunctions.call("SHOW", [null])).toEqual([[JSON.stringify([[blank]])]]);
  });

  it("what Excel refuses before it calls", async () => {
    await expect(host.customFunctions.call("NOTHING", [])).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(host.customFunctions.call("GROWTH_RATE", [1])).rejects.toThrow("GROWTH_RATE needs end");
    await expect(host.customFunctions.call("GROWTH_RATE", [1, 2, 3])).rejects.toThrow("takes 2 arguments");
  });

  it("without leave an error does not reach the function; a function that is not there is #VALUE!", async () => {
    const parameters = [{ name: "cell" }];
    host.customFunctions.register({ functions: ["SHOW", "MISSING"].map((name) => ({ id: name, name, parameters })) });
    expect(await host.customFunctions.call("SHOW", [{ error: "#REF!" }])).toEqual([[{ error: "#REF!" }]]);
    expect(await host.customFunctions.call("MISSING", [1])).toEqual([[{ error: "#VALUE!" }]]);
  });

  it("rows of different lengths, and nothing at all, are errors", async () => {
    runInPage(
      'CustomFunctions.associate("RAGGED", () => [[1, 2], [3]]); CustomFunctions.associate("NAN", () => [[1, NaN]])',
    );
    host.customFunctions.register({ functions: ["RAGGED", "NAN"].map((name) => ({ id: name, name, parameters: [] })) });
    expect(await host.customFunctions.call("RAGGED", [])).toEqual([[{ error: "#VALUE!" }]]);
    expect(await host.customFunctions.call("NAN", [])).toEqual([[1, { error: "#NUM!" }]]);
  });
});
