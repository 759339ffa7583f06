import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { columbusCounties, describeReal } from "../data/realData";
import { rankCommand } from "./rankCommand";
import { emptyFolder, sampleFolder } from "./sampleFolder";

const QCEW = path.join(__dirname, "../../../shared/data/qcew");
/** Kilobytes, as the last words of a process. Linux counts to maxRSS the process it was forked from, Jest's, but not to VmHWM. */
const PEAK_MEMORY = `
  import { readFileSync } from "node:fs";
  const own = () => /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
  const peak = () => process.platform === "linux" ? own() : process.resourceUsage().maxRSS;
  process.on("exit", () => process.stderr.write(String(peak())));
`;
const counties = "98001,98003,98005,98007,98009,98011";
const years = ["--base", "2021", "--end", "2024"];

describe("rank, on the sample files", () => {
  const files = sampleFolder();
  const results = emptyFolder();
  const out = path.join(results, "ranking.xlsx");
  const json = path.join(results, "ranking.json");
  const asked = ["--files", files, "--areas", counties, "--reference", "98000", ...years, "--out", out];

  it("writes the workbook and the ranking, and says what it did", () => {
    const { status, stdout, stderr } = rankCommand([...asked, "--json", json]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Read 13 of 13 files");
    expect(stdout).toContain("No file holds 2021 for area 98011");
    expect(stdout).toMatch(/^ {2}1\. +\d+\.\d {2}336 Transportation Equipment Manufacturing$/m);
    expect(stdout).toContain(`The workbook is ${out}`);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({ end: 2024, industries: { length: 56 } });
    expect(readdirSync(results).sort()).toEqual(["ranking.json", "ranking.xlsx"]);
  });

  it("keeps what exists unless it is forced", () => {
    writeFileSync(out, "kept");
    expect(rankCommand(asked)).toEqual({
      status: 2,
      stdout: "",
      stderr: `--out ${out} exists and is kept: name another file, or add --force.\n`,
    });
    expect(readFileSync(out, "utf8")).toBe("kept");
    expect(rankCommand([...asked, "--force"]).status).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  });

  it("takes relative paths from where npm was called, and names them as they were given", () => {
    const from = path.dirname(files);
    const relative = ["--files", path.basename(files), "--areas", counties, "--reference", "98000", ...years];
    const { status, stdout } = rankCommand([...relative, "--out", `${path.basename(results)}/again.xlsx`], { from });
    expect(status).toBe(0);
    expect(stdout).toContain(`The workbook is ${path.basename(results)}/again.xlsx.`);
    expect(readFileSync(path.join(results, "again.xlsx")).subarray(0, 2).toString()).toBe("PK");
    const { stderr } = rankCommand([...relative, "--out", "none/x.xlsx"], { from });
    expect(stderr).toBe("--out none/x.xlsx cannot be written, for there is no folder none: make it first.\n");
  });

  it("gives help, complete and within 100 columns", () => {
    const { status, stdout, stderr } = rankCommand(["--help"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("--withheld WORD");
  });
});

describe("rank, where it cannot", () => {
  const files = sampleFolder();
  const torn = sampleFolder();
  const name = readdirSync(torn).find((each) => each.startsWith("2021.annual 98003"))!;
  writeFileSync(path.join(torn, name), `${readFileSync(path.join(torn, name), "utf8").slice(0, 3_000)}\r\n`);
  const results = emptyFolder();
  const out = path.join(results, "ranking.xlsx");
  const asked = ["--files", files, "--reference", "98000", ...years];
  const ofSample = [...asked, "--out", out];

  it.each([
    ["an unknown option", ["--file", files], /^There is no option --file: see --help\.$/],
    [
      "missing options",
      ["--files", files],
      /^The command lacks --areas, --reference, --base, --end, --out: see --help\.$/,
    ],
    [
      "an unknown area",
      [...ofSample, "--areas", "98001,39049"],
      /^No file holds area 39049 \(the files hold 98000, 98001, /,
    ],
    [
      "a region without its base year",
      [...ofSample, "--areas", "98011"],
      /^No file holds 2021 for area 98011 \(there is 2024\): add its/,
    ],
    ["a level that is not there", [...ofSample, "--areas", "98001", "--level", "6"], /no private industry at 6 digits/],
    [
      "a year the reference lacks",
      ["--files", files, "--areas", "98001", "--reference", "98000", "--base", "2020", "--end", "2024", "--out", out],
      /^No file holds 2020 for area 98000 /,
    ],
    [
      "a folder that is not there",
      ["--files", path.join(files, "none"), "--areas", "98001", "--reference", "98000", ...years, "--out", out],
      /none cannot be read, for there is no such file or folder: check the path\.$/,
    ],
    [
      "a folder for the workbook that is not there",
      [...asked, "--areas", "98001", "--out", path.join(results, "none", "x.xlsx")],
      /none: make it first\.$/,
    ],
    [
      "a county whose file is refused",
      ["--files", torn, "--areas", "98003", "--reference", "98000", ...years, "--out", out],
      /^\S+2021\.annual 98003 .*, line \d+: .*download the file again\. No file holds 2021 for area 98003 \(there is 2024\): add its/,
    ],
  ])("says so for %s in one line, and writes nothing", (_, args, sentence) => {
    const { status, stdout, stderr } = rankCommand(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toEqual([expect.stringMatching(sentence)]);
    expect(readdirSync(results)).toEqual([]);
  });
});

describe("rank, with a county's file that is there but cannot be read", () => {
  const name = "2024.annual 98011.csv";
  const good = readFileSync(path.join(sampleFolder(), "2024.annual 98011 Fernwick County (invented).csv"), "utf8");

  it.each([
    ["semicolons", good.replaceAll(",", ";"), "is not an annual QCEW file"],
    ["tabs", good.replaceAll(",", "\t"), "is not an annual QCEW file"],
    ["UTF-16", Buffer.from(`\ufeff${good}`, "utf16le"), "is not an annual QCEW file"],
    ["a web page", "<!DOCTYPE html><html><title>Not found</title></html>", "is not an annual QCEW file"],
    ["nothing", "", "is empty: download it again."],
    ["a header only", good.slice(0, good.indexOf("\n") + 1), "holds no row"],
    [
      "a workbook",
      zipSync({ "xl/workbook.xml": new Uint8Array() }),
      "is packed, as .zip and .xlsx files are: unzip it",
    ],
  ])("begins with the cause: %s", (_, content, cause) => {
    const folder = sampleFolder();
    for (const file of readdirSync(folder)) if (file.includes("98011")) rmSync(path.join(folder, file));
    writeFileSync(path.join(folder, name), content);
    const asked = ["--files", folder, "--areas", "98011", "--reference", "98000", ...years];
    const { status, stderr } = rankCommand([...asked, "--out", path.join(folder, "ranking.xlsx")]);
    expect(status).toBe(2);
    const place = `${path.basename(folder)}/${name}`;
    expect(stderr.startsWith(`${place} ${cause}`)).toBe(true);
    expect(stderr).toMatch(/\. No file holds area 98011 \(the files hold .*\): add its annual files\.\n$/);
  });
});

describeReal("rank, on real files", () => {
  const out = path.join(emptyFolder(), "ranking.xlsx");

  it("ranks the ten counties of Columbus in less than ten seconds", () => {
    const start = performance.now();
    const files = [
      `${QCEW}/columbus_oh_annual`,
      ...[2020, 2023].map((year) => `${QCEW}/us_annual/${year}.annual.US000.csv`),
    ];
    const { status, stdout } = rankCommand([
      ...["--files", ...files, "--areas", columbusCounties.join(","), "--reference", "US000"],
      ...["--base", "2020", "--end", "2023", "--out", out],
    ]);
    expect(status).toBe(0);
    expect(performance.now() - start).toBeLessThan(10_000);
    // Private jobs of the ten counties in 2023: the sum of their own_code 5, industry_code 10 rows.
    expect(stdout).toContain(
      "As built, the region of 10 counties has 910,418 private jobs in 2023; the rows add up to 100.0% of them",
    );
    expect(stdout).toContain("522 Credit Intermediation and Related Activities");
  });

  it("reads 75 files in less than 300 MB and refuses the three quarterly ones", () => {
    const folder = emptyFolder();
    const preload = path.join(folder, "peak.mjs");
    writeFileSync(preload, PEAK_MEMORY);
    const quarterly = path.join(folder, "quarterly");
    mkdirSync(quarterly);
    for (const name of readdirSync(`${QCEW}/us_quarterly`))
      copyFileSync(`${QCEW}/us_quarterly/${name}`, `${quarterly}/${name}`);
    const [county] = readdirSync(`${QCEW}/quarterly_2016`).filter((name) => name.includes("39049"));
    copyFileSync(`${QCEW}/quarterly_2016/${county}`, `${quarterly}/${county}`);
    const { status, stdout, stderr } = rankCommand(
      [
        ...["--files", `${QCEW}/columbus_oh_annual`, `${QCEW}/us_annual`, quarterly],
        ...["--areas", columbusCounties.join(","), "--reference", "US000", "--base", "2020", "--end", "2023"],
        ...["--out", out, "--force"],
      ],
      { preload: [preload] },
    );
    expect(status).toBe(0);
    expect(stdout).toContain("Read 72 of 75 files");
    expect(stdout.match(/^Left out: .* holds quarterly figures/gm)).toHaveLength(3);
    expect(Number(stderr) / 1_024).toBeLessThan(300);
    expect(existsSync(out)).toBe(true);
  });
});
