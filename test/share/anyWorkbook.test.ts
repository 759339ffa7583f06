import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkFile } from "../../src/share/checkFile";
import { partnerCopy } from "../../src/share/partnerCopy";
import { randomWorkbook } from "./randomWorkbook";

const CHECK = path.join(__dirname, "..", "..", "..", "shared", "tools", "check-xlsx");
const NUMBER = 500;
/** What the sheet about the copy is added to. */
const ABOUT = /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/app\.xml|xl\/(workbook|styles)\.xml|xl\/_rels\/)/;
/** Parts that a copy may change where something is left out; every other one is the same byte for byte, or is not there. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/app\.xml|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/|xl\/(worksheets|tables|charts|drawings)\/)/;

const copies: Uint8Array[] = [];

/** Where nothing is left out only what holds our formulas may change, beside what the sheet about the copy is added to. */
function mayChange(old: Readonly<Record<string, Uint8Array>>, withoutAny: boolean): (name: string) => boolean {
  const nothingLeftOut = withoutAny && !Object.values(old).some((part) => strFromU8(part).includes("(confidential)"));
  if (!nothingLeftOut) return (name) => MAY_CHANGE.test(name);
  withNothingLeftOut += 1;
  return (name) => ABOUT.test(name) || strFromU8(old[name]!).includes("_xldudf");
}
let withNothingLeftOut = 0;

test("500 workbooks of another library, as copies for partners", async () => {
  for (let seed = 1; seed <= NUMBER; seed += 1) {
    const { bytes, secrets, ...choices } = await randomWorkbook(seed);
    const before = bytes.slice();
    const check = checkFile(bytes);
    const copy = partnerCopy(bytes, { ...choices, madeOn: "2026-11-21" });
    if ("refused" in copy || "refused" in check) throw new Error(`Workbook ${seed}: ${JSON.stringify([check, copy])}`);
    expect(same(bytes, before)).toBe(true);
    const [old, parts] = [unzipSync(bytes), unzipSync(copy.bytes)];
    const free = mayChange(old, choices.withoutSheets.length === 0 && !choices.withoutComments);
    const faults = Object.entries(parts).flatMap(([name, content]) => {
      const text = strFromU8(content);
      const isTouched = old[name] !== undefined && !free(name) && !same(content, old[name]);
      const told = secrets.filter((secret) => text.includes(secret));
      return isTouched || told.length > 0 || /_xldudf|LMI\./.test(text) ? [{ name, isTouched, told }] : [];
    });
    expect({ seed, faults }).toEqual({ seed, faults: [] });
    const { sheets } = await readXlsx(copy.bytes);
    const { sheets: standing } = await readXlsx(bytes);
    const kept = standing.map(({ name }) => name).filter((name) => !choices.withoutSheets.includes(name));
    expect(sheets.map(({ name }) => name)).toEqual([...kept, "About this copy"]);
    copies.push(copy.bytes);
  }
  expect(withNothingLeftOut).toBeGreaterThan(20);
});

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** The schemas at hand know no xml:space, which the other library writes as Excel does. */
function withoutSpace(xlsx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(xlsx)).map(([name, bytes]) => {
    const isText = name.endsWith(".xml");
    return [name, isText ? strToU8(strFromU8(bytes).replaceAll(' xml:space="preserve"', "")) : bytes];
  });
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

(existsSync(CHECK) ? test : test.skip)("every copy is valid by the schemas of the format", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "copies-"));
  try {
    const files = copies.map((bytes, at) => {
      const file = path.join(folder, `copy${at + 1}.xlsx`);
      writeFileSync(file, withoutSpace(bytes));
      return file;
    });
    expect(files).toHaveLength(NUMBER);
    const valid = execFileSync("python3", [CHECK, ...files], { encoding: "utf8", maxBuffer: 1e8 });
    expect(
      valid
        .trim()
        .split("\n")
        .filter((line) => !line.endsWith(": valid")),
    ).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
