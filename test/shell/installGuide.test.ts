import { readFileSync } from "node:fs";
import path from "node:path";

const read = (name: string) => readFileSync(path.join(__dirname, "..", "..", name), "utf8");
const guide = read("docs/install.md");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

describe("the installation guide", () => {
  it("names only commands that there are", () => {
    const named = [...guide.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("names the versions of Microsoft's tools that the commands fetch, all of them exact", () => {
    const fetched = [
      ...Object.values(scripts)
        .join("\n")
        .matchAll(/npx --yes ([\w-]+)@(\S+)/g),
    ];
    expect(new Set(fetched.map(([, tool]) => tool))).toEqual(
      new Set(["office-addin-dev-certs", "office-addin-debugging"]),
    );
    expect(fetched.filter(([, tool, version]) => !guide.includes(`\`${tool}\` ${version}`))).toEqual([]);
  });

  it("asks for the Excel that the manifest asks for", () => {
    const floor = [...read("manifest.xml").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
    expect(floor.filter(([, name, version]) => !guide.includes(`${name} ${version}`))).toEqual([]);
  });
});
