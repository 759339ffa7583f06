import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { recalculate } from "../libreoffice/recalculate";
import type { WorkbookValues } from "../sheets/workbookValues";
import type { PreviewInBrowser } from "./previewInBrowser";

const CHECK = path.join(__dirname, "..", "..", "..", "shared", "tools", "check-xlsx");

/** Makes the partner copy that the pane proposes. @returns the file and what it is called */
export async function makePartnerCopy(preview: PreviewInBrowser): Promise<{ name: string; file: Uint8Array }> {
  const [download] = await Promise.all([preview.page.waitForEvent("download"), preview.press("Make partner copy")]);
  const file = new Uint8Array(readFileSync(await download.path()));
  await preview.seesHeading("The copy for partners is made");
  return { name: download.suggestedFilename(), file };
}

/** The parts of a file whose text, or whose name, has this in it. */
export function partsWith(file: Uint8Array, words: RegExp): string[] {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  return parts.flatMap(([name, text]) => {
    const [found] = words.exec(name) ?? words.exec(text) ?? [];
    return found === undefined ? [] : [`${name}: ${found}`];
  });
}

/** Every text of the file as a reader of XML has it, part after part. */
export const allText = (file: Uint8Array): string =>
  Object.values(unzipSync(file))
    .map((bytes) => strFromU8(bytes))
    .join("\n")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** What ISO/IEC 29500 has to say against a file; nothing if it is valid. */
export function faultsOf(file: Uint8Array): string {
  if (!existsSync(CHECK)) return "";
  const folder = mkdtempSync(path.join(tmpdir(), "copy-"));
  try {
    writeFileSync(path.join(folder, "copy.xlsx"), file);
    const said = execFileSync(CHECK, [path.join(folder, "copy.xlsx")], { encoding: "utf8" });
    return said === "copy.xlsx: valid\n" ? "" : said;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The reader of files makes a date of a number that is shown as one; the grid keeps the number. */
function plain(value: unknown): unknown {
  if (Object.prototype.toString.call(value) !== "[object Date]") return value;
  return ((value as Date).getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
}

interface Compared {
  readonly numbers: number;
  /** Sheet, row, column, what stands in the original and in the copy. */
  readonly differences: readonly string[];
}

/** The numbers of the original against those that LibreOffice works out in the copy, sheet by sheet of the copy. */
export async function compareNumbers(original: WorkbookValues, copy: Uint8Array): Promise<Compared> {
  const sheets = await recalculate(copy);
  const differences: string[] = [];
  let numbers = 0;
  for (const [sheet, rows] of sheets)
    for (let row = 1; row <= rows.length + 1; row += 1)
      for (let column = 1; column <= 80; column += 1) {
        const [here, there] = [original(sheet, row, column), plain(rows[row - 1]?.[column - 1] ?? null)];
        if (typeof here !== "number") continue;
        numbers += 1;
        const isSame = typeof there === "number" && Math.abs(there - here) <= 1e-9 * Math.max(1, Math.abs(here));
        if (!isSame) differences.push(`${sheet} ${row},${column}: ${here}, in the copy ${String(there)}`);
      }
  return { numbers, differences };
}
