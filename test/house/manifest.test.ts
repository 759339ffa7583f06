import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..", "..");
const file = path.join(root, "manifest.xml");
const text = readFileSync(file, "utf8");
const schema = path.join(root, "..", "shared", "manifest-xsd", "OfficeAppManifestV1_1.xsd");

const matches = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);

describe("manifest.xml", () => {
  if (existsSync(schema))
    it("is valid against Microsoft's schemas", () => {
      execFileSync("xmllint", ["--noout", "--nonet", "--schema", schema, file], { stdio: "pipe" });
    });
  else console.info("manifest schemas: ../shared/manifest-xsd is not there, so only the references are checked.");

  it("resolves every resource it names", () => {
    const declared = new Set(matches(/<bt:(?:Url|String|Image) id="([^"]+)"/g));
    const used = matches(/\bresid="([^"]+)"/g);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !declared.has(id))).toEqual([]);
  });

  it("is read by Microsoft's own reader", () => {
    const reader = path.join(root, "node_modules", "office-addin-manifest", "cli.js");
    const report = execFileSync("node", [reader, "info", file], { encoding: "utf8" });
    expect(report).toContain("LMI Workbench");
    expect(report).toContain("Workbook");
  });

  it("names only files that the build makes or assets that are there", () => {
    const paths = matches(/"https:\/\/localhost:3000\/([^"]+)"/g);
    const built = ["functions.js", "functions.json", "functions.html"];
    const missing = paths.filter((name) => !built.includes(name) && !existsSync(path.join(root, name)));
    expect(missing).toEqual([]);
  });

  it("carries the version of the package", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(matches(/<Version>([^<]+)</g)).toEqual([`${version}.0`]);
  });
});
