import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkOutputs } from "../../src/cli/checkOutputs";
import { emptyFolder } from "./sampleFolder";

describe("checkOutputs", () => {
  const folder = emptyFolder();
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at("there.xlsx"), "");
  mkdirSync(at("folder.xlsx"));

  it("lets pass what can be written", () => {
    expect(() => checkOutputs({ out: at("new.xlsx"), json: at("new.json"), force: false })).not.toThrow();
    expect(() => checkOutputs({ out: at("there.xlsx"), force: true })).not.toThrow();
  });

  it.each([
    [{ out: at("there.xlsx"), force: false }, "there.xlsx exists and is kept"],
    [{ out: at("new.xlsx"), json: at("there.xlsx"), force: false }, "--json"],
    [{ out: at("folder.xlsx"), force: true }, "folder.xlsx is a folder"],
    [{ out: at("gone/new.xlsx"), force: true }, "make it first"],
    [{ out: at("there.xlsx/new.xlsx"), force: true }, "make it first"],
    [{ out: at("new.xlsx"), json: `${folder}/./new.xlsx`, force: true }, "--json and --out both name"],
  ])("refuses %j", (outputs, sentence) => {
    expect(() => checkOutputs(outputs)).toThrow(sentence);
  });
});
