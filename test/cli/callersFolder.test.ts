import { callersFolder } from "../../src/cli/callersFolder";

describe("callersFolder", () => {
  const { INIT_CWD: asRun } = process.env;
  afterEach(() => {
    if (asRun === undefined) delete process.env["INIT_CWD"];
    else process.env["INIT_CWD"] = asRun;
  });

  it("is where npm was called, and the current folder without npm", () => {
    process.env["INIT_CWD"] = "/somewhere";
    expect(callersFolder()).toBe("/somewhere");
    delete process.env["INIT_CWD"];
    expect(callersFolder()).toBe(process.cwd());
  });
});
