import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runNode } from "./runNode";

const folder = mkdtempSync(path.join(tmpdir(), "budget-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Two entries of a page, one with an import() that is not part of the first load, built within a limit in bytes. */
const script = (limit: number, hashed: string) => `
  import webpack from "webpack";
  import { FirstLoadBudget } from "./webpack/FirstLoadBudget.js";
  const entry = { first: "${folder}/first.js", second: "${folder}/second.js" };
  const plugins = [new FirstLoadBudget({ entries: ["first", "second"], limit: ${limit} })];
  const output = { path: "${folder}/${hashed}", filename: "[name].js" };
  webpack({ mode: "production", context: "${folder}", entry, plugins, output }, (error, stats) => {
    console.log(stats.toString({ all: false, errors: true }));
    process.exitCode = stats.hasErrors() ? 1 : 0;
  });`;

/** Text that no compression makes small: \`count\` different numbers, about 15 bytes each. */
const numbers = (count: number) =>
  `console.log(${JSON.stringify(Array.from({ length: count }, (_, n) => Math.sin(n + 1)))})`;

function built(limit: number, name: string) {
  writeFileSync(path.join(folder, "first.js"), numbers(1000));
  writeFileSync(path.join(folder, "second.js"), `${numbers(1000)}; import("./later.js")`);
  writeFileSync(path.join(folder, "later.js"), numbers(9000));
  return runNode("--input-type=module", "-e", script(limit, name));
}

describe("the budget of the first load", () => {
  it("lets a page within its limit pass, whatever it loads later, and says how large it is", () => {
    const { code, output } = built(30_000, "within");
    expect(output).toMatch(/\[First load\] \d+\.\d kB of 30\.0 kB compressed: first\.js .* second\.js/);
    expect(code).toBe(0);
  });

  it("fails the build above the limit, names the files, and writes nothing", () => {
    const { code, output } = built(12_000, "above");
    expect(output).toMatch(/first load is \d+\.\d kB compressed, over the limit of 12\.0 kB: first\.js .* second\.js/);
    expect(code).toBe(1);
    expect(readdirSync(folder)).not.toContain("above");
  });
});
