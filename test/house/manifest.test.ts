import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..", "..");
const localHost = "https://localhost:3000/";
const file = path.join(root, "manifest.xml");
const text = readFileSync(file, "utf8");
const schema = path.join(root, "..", "shared", "manifest-xsd", "OfficeAppManifestV1_1.xsd");

const matches = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
const declared = new Map(
  [...text.matchAll(/<bt:(?:Url|String|Image) id="([^"]+)" DefaultValue="([^"]+)"/g)].map((match) => [
    match[1]!,
    match[2]!,
  ]),
);

/** Width and height of a picture in pixels. @source PNG specification, header chunk */
function pixels(name: string): [number, number] {
  const bytes = readFileSync(path.join(root, name));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  if (existsSync(schema))
    it("is valid against Microsoft's schemas", () => {
      execFileSync("xmllint", ["--noout", "--nonet", "--schema", schema, file], { stdio: "pipe" });
    });
  else console.info("manifest schemas: ../shared/manifest-xsd is not there, so only the references are checked.");

  it("resolves every resource it names, and names every resource it has", () => {
    const ids = matches(/<bt:(?:Url|String|Image) id="([^"]+)"/g);
    const used = new Set(matches(/\bresid="([^"]+)"/g));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...used].sort()).toEqual(ids.sort());
  });

  it("gives the pane, the functions and the buttons one runtime that lives as long as the workbook is open", () => {
    expect(matches(/<Runtime (resid="Taskpane.Url" lifetime="long")\/>/g)).toHaveLength(1);
    expect(matches(/<(?:FunctionFile|SourceLocation) resid="([^"]+)"/g).sort()).toEqual([
      "Functions.Metadata",
      "Functions.Script",
      "Taskpane.Url",
      "Taskpane.Url",
      "Taskpane.Url",
    ]);
  });

  it("asks for the Excel that the add-in needs, and for no more than the workbook", () => {
    const floor = [...text.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map((match) => match.slice(1));
    expect(floor).toEqual([
      ["ExcelApi", "1.12"],
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
    expect(matches(/<Permissions>(\w+)</g)).toEqual(["ReadWriteDocument"]);
    expect(matches(/<(AppDomain)\b/g)).toEqual([]);
  });

  it("names the functions as the documentation does", () => {
    const namespace = declared.get("Functions.Namespace");
    const readme = readFileSync(path.join(root, "README.md"), "utf8");
    expect(readme).toContain(`=${namespace}.`);
    const notInFiles = readFileSync(path.join(root, "src", "xlsx", "fileFormula.ts"), "utf8");
    expect(notInFiles).toContain(`startsWith("${namespace}.")`);
  });

  it("shows each picture in the size it was drawn in", () => {
    const shown = [...text.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
    const drawn = shown.map(([, size, id]) => [id, Number(size), ...pixels(declared.get(id!)!.replace(localHost, ""))]);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(([, size, width, height]) => size !== width || size !== height)).toEqual([]);
  });

  it("gives every group and button the three sizes that a ribbon shows", () => {
    const lists = matches(/<Icon>([^]*?)<\/Icon>/g).map((list) => [...list.matchAll(/size="(\d+)"/g)].map((m) => m[1]));
    expect(lists).toHaveLength(matches(/<(Group|Control) /g).length);
    expect(lists.filter((sizes) => sizes.join() !== "16,32,80")).toEqual([]);
  });

  it("lets every button be told from the others by its words", () => {
    for (const end of ["Label", "TipTitle", "Tip"]) {
      const words = [...declared].filter(([id]) => id.endsWith(`.${end}`)).map(([, value]) => value);
      expect(new Set(words).size).toBe(words.length);
    }
    const tips = [...declared].filter(([id]) => id.endsWith(".Tip"));
    expect(tips).toHaveLength(matches(/<(Control) /g).length);
    expect(tips.filter(([, tip]) => !tip.endsWith("."))).toEqual([]);
  });

  it("is read by Microsoft's own reader", () => {
    const reader = path.join(root, "node_modules", "office-addin-manifest", "cli.js");
    const report = execFileSync("node", [reader, "info", file], { encoding: "utf8" });
    expect(report).toContain("LMI Workbench");
    expect(report).toContain("Workbook");
  });

  it("names only files that the build makes or assets that are there", () => {
    const paths = matches(/"https:\/\/localhost:3000\/([^"]+)"/g);
    const built = ["functions.js", "functions.json", "taskpane.html", "help.html"];
    const missing = paths.filter((name) => !built.includes(name) && !existsSync(path.join(root, name)));
    expect(missing).toEqual([]);
  });

  it("carries the version of the package", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(matches(/<Version>([^<]+)</g)).toEqual([`${version}.0`]);
  });
});
