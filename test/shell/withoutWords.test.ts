import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";
import { runNode } from "./runNode";

const root = path.join(__dirname, "..", "..");

/** The loader at work, beside Jest. */
function withoutWords(sources: Readonly<Record<string, string>>): Record<string, string> {
  const script = `
    import withoutWords from "./webpack/withoutWords.js";
    const entries = Object.entries(JSON.parse(process.argv[1]));
    console.log(JSON.stringify(Object.fromEntries(entries.map(([resourcePath, source]) =>
      [resourcePath, withoutWords.call({ resourcePath }, source)]))));`;
  return JSON.parse(runNode("--input-type=module", "-e", script, JSON.stringify(sources)).output) as Record<
    string,
    string
  >;
}

describe("measures without words", () => {
  it("keep what calculating needs, in their order", () => {
    const source = [
      `export const a = measure({ name: "A", title: "T", summary: "Say, {", inputs: { x }, missing: "M", compute, says: () => "b" });`,
      `export const x = { kind: "single", title: "X", description: "D", default: 1 } satisfies Single;`,
      `export const t = term({ title: "Keep", compute: (of) => [{ title: "in" }, of], native: (at) => at.x });`,
      `const other = { title: "stays", description: "too" };`,
    ].join("\n");
    const wanted = [
      `export const a = measure({ name: "A", title: "T", inputs: { x }, missing: "M", compute,});`,
      `export const x = { kind: "single", default: 1 } satisfies Single;`,
      `export const t = term({ title: "Keep", compute: (of) => [{ title: "in" }, of],});`,
      `const other = { title: "stays", description: "too" };`,
    ].join("\n");
    const minified = (text: string) => transformSync(text, { loader: "ts", minifyWhitespace: true }).code;
    expect(minified(withoutWords({ "a.ts": source })["a.ts"]!)).toBe(minified(wanted));
  });

  it("are whole programs, every one of them, and much smaller", () => {
    const measuresFolder = path.join(root, "src", "measures");
    const names = readdirSync(measuresFolder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const sources = Object.fromEntries(
      names.map((name) => [name, readFileSync(path.join(measuresFolder, name), "utf8")]),
    );
    const stripped = withoutWords(sources);
    const code = (text: string) => transformSync(text, { loader: "ts", minify: true }).code;
    const sizeOf = (texts: Readonly<Record<string, string>>) =>
      Object.values(texts).reduce((sum, text) => sum + code(text).length, 0);
    expect(names.length).toBeGreaterThan(20);
    expect(sizeOf(stripped)).toBeLessThan(sizeOf(sources) * 0.6);
    const measures = Object.entries(stripped).filter(([, text]) => /= (?:measure|tableMeasure)\(\{/.test(text));
    const words = /^ {2}(?:summary|reading|edgeCases|source|says|native|example)\b/m;
    expect(measures.filter(([, text]) => words.test(text)).map(([name]) => name)).toEqual([]);
    expect(measures.filter(([, text]) => !text.includes("compute")).map(([name]) => name)).toEqual([]);
  });
});
