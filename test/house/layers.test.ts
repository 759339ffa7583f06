import { execFileSync } from "node:child_process";
import path from "node:path";

/** ESLint reads its configuration by dynamic import, which Jest's sandbox refuses: it runs beside it. */
const lint = `
  import { ESLint } from "eslint";
  const eslint = new ESLint();
  const planted = JSON.parse(process.argv[1]);
  const results = planted.map(([layer, code]) => eslint.lintText(code, { filePath: "src/" + layer + "/planted.ts" }));
  console.log(JSON.stringify((await Promise.all(results)).map(([result]) => result.messages.map((m) => m.ruleId))));
`;

type Planted = readonly [layer: string, code: string];

/** For every planted file the rules of the layer table that it broke. */
function broken(planted: readonly Planted[]): string[][] {
  const root = path.join(__dirname, "..", "..");
  const command = ["--input-type=module", "-e", lint, JSON.stringify(planted)];
  const rules = JSON.parse(execFileSync("node", command, { cwd: root, encoding: "utf8" })) as string[][];
  return rules.map((names) => names.filter((name) => name.startsWith("no-restricted-")));
}

describe("the layer table", () => {
  const imports: Planted[] = [
    ["analysis", `import { measures } from "../measures/index";\nexport const x = measures;`],
    ["analysis", `import { readFileSync } from "node:fs";\nexport const x = readFileSync;`],
    ["measures", `import { x } from "../data/fact";\nexport const y = x;`],
    ["data", `import { x } from "../sheets/sheet";\nexport const y = x;`],
    ["sheets", `import { x } from "../xlsx/writeWorkbook";\nexport const y = x;`],
    ["xlsx", `import { x } from "../measures/index";\nexport const y = x;`],
    ["excel", `import { x } from "../taskpane/x";\nexport const y = x;`],
    ["taskpane", `import { x } from "../cli/x";\nexport const y = x;`],
    ["cli", `import { x } from "../taskpane/x";\nexport const y = x;`],
    ["preview", `import { x } from "../sheets/sheet";\nexport const y = x;`],
    ["functions", `import { x } from "../preview/x";\nexport const y = x;`],
    ["help", `import { x } from "../excel/x";\nexport const y = x;`],
  ];
  it("reports a forbidden import in every layer", () => {
    expect(broken(imports)).toEqual(imports.map(() => ["no-restricted-imports"]));
  });

  const globals: Planted[] = [
    ["analysis", "console"],
    ["measures", "CustomFunctions"],
    ["functions", "Excel"],
    ["help", "document"],
    ["data", "fetch"],
    ["sheets", "document"],
    ["xlsx", "process"],
    ["excel", "fetch"],
    ["taskpane", "Excel"],
    ["cli", "fetch"],
    ["preview", "Office"],
  ];
  it("reports a forbidden global in every layer", () => {
    const planted = globals.map(([layer, name]): Planted => [layer, `export const x = ${name};`]);
    expect(broken(planted)).toEqual(globals.map(() => ["no-restricted-globals"]));
  });

  it("reports a dynamic import that leaves the layer, and lets one that stays", () => {
    const load = (from: string) => `export const load = () => import("${from}");`;
    const planted: Planted[] = [
      ["analysis", load("node:fs")],
      ["sheets", load("../xlsx/writeWorkbook")],
      ["sheets", load("../data/fact")],
      ["taskpane", load("./help/HelpView")],
      ["sheets", load("./../xlsx/writeWorkbook")],
    ];
    const refused = ["no-restricted-syntax"];
    expect(broken(planted)).toEqual([refused, refused, [], [], refused]);
  });

  it("reports a host type where the host may not be known", () => {
    expect(broken([["sheets", "export type X = Excel.Worksheet;"]])).toEqual([["no-restricted-syntax"]]);
  });

  it("lets each layer import what stands before it", () => {
    const code = [
      `import { x } from "../measures/index";`,
      `import { y } from "../data/fact";`,
      `import { z } from "./sheet";`,
      `export const w = [x, y, z];`,
    ];
    expect(broken([["sheets", code.join("\n")]])).toEqual([[]]);
  });
});
