import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";

/** The value of a cell; an error is its text, such as "#N/A", and an empty cell is null. */
export type CellValue = string | number | boolean | null;

/** LibreOffice trusts stored results of files it did not write unless both modes say "always" (0). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${["OOXMLRecalcMode", "ODFRecalcMode"]
  .map(
    (mode) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${mode}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  .join("")}</oor:items>`;

/** A stored result after a formula: with it gone, a value can only come from a calculation. */
const STORED_RESULT = /(<f\b[^>]*\/>|<\/f>)\s*<v>[^<]*<\/v>/g;

function withoutStoredResults(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.startsWith("xl/worksheets/")) parts[name] = strToU8(strFromU8(bytes).replace(STORED_RESULT, "$1"));
  }
  return zipSync(parts);
}

function runSoffice(args: readonly string[]): void {
  try {
    execFileSync("soffice", args, { stdio: "pipe", timeout: 300_000, env: process.env });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error("LibreOffice recalculates the formulas of these tests: install libreoffice-calc-nogui", {
      cause: error,
    });
  }
}

/**
 * Lets LibreOffice calculate every formula of some workbooks anew, all in one run: starting it takes longer than calculating.
 *
 * @param files the workbooks; results stored in them are thrown away first
 * @returns for each, sheet name -> rows of cell values, from row 1 and column A
 */
export async function recalculateAll(files: readonly Uint8Array[]): Promise<Map<string, CellValue[][]>[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "recalculate-"));
  try {
    const profile = path.join(folder, "profile");
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const names = files.map((_, index) => `workbook${index}.xlsx`);
    const inputs = names.map((name) => path.join(folder, name));
    files.forEach((xlsx, index) => writeFileSync(inputs[index]!, withoutStoredResults(xlsx)));
    const output = path.join(folder, "recalculated");
    const userInstallation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    runSoffice(["--headless", userInstallation, "--convert-to", "xlsx", "--outdir", output, ...inputs]);
    return await Promise.all(names.map((name) => valuesOf(readFileSync(path.join(output, name)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function valuesOf(xlsx: Uint8Array): Promise<Map<string, CellValue[][]>> {
  const { sheets } = await readXlsx(xlsx);
  // No sheet of ours holds dates, so every value is already one of the four kinds.
  return new Map(sheets.map(({ name, rows }) => [name, rows as CellValue[][]]));
}

/** The same for one workbook. */
export async function recalculate(xlsx: Uint8Array): Promise<Map<string, CellValue[][]>> {
  const [sheets] = await recalculateAll([xlsx]);
  return sheets!;
}
