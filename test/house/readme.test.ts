import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { withFunctionsTable } from "../../src/help/readmeTable";
import { measureGroups, measures } from "../../src/measures/index";

const root = path.join(__dirname, "..", "..");
const read = (name: string) => readFileSync(path.join(root, name), "utf8");
const readme = read("README.md");

describe("README", () => {
  it("tells of every function what the measure says of itself: npm run generate writes it", () => {
    expect(withFunctionsTable(readme, measureGroups)).toBe(readme);
    const rows = measures.map(({ name, summary }) => `| ${name} | ${summary} |`);
    expect(rows.filter((row) => readme.split(row).length !== 2)).toEqual([]);
  });

  it("has a place for the functions, or the generator says so", () => {
    expect(() => withFunctionsTable("# Another file", measureGroups)).toThrow("README.md has no place");
  });

  it("names only commands that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run (\w+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("names only rooms and pictures that there are", () => {
    const named = [...readme.matchAll(/`(src\/\w+|test)`|\]\((assets\/[^)]+)\)/g)].map(
      (match) => (match[1] ?? match[2])!,
    );
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });
});
