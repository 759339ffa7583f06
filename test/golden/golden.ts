import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";

/** Reference numbers that nobody in this project wrote. They stand beside the project and are not part of it. */
const folder = path.join(__dirname, "..", "..", "..", "shared", "golden");
const present = existsSync(folder);
if (!present) console.info("../shared/golden is absent: its reference numbers are not compared.");

/** `describe`, where the reference numbers are present: its body may read them. */
export function describeGolden(name: string, body: () => void): void {
  if (present) describe(name, body);
  else describe(name, () => it.todo("needs ../shared/golden"));
}

/** A number, or the text R has for one that is not there. */
export type GoldenNumber = number | "NA" | "NaN" | "Inf";

export interface GoldenTable {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly values: readonly (readonly GoldenNumber[])[];
}

export interface GoldenCase {
  readonly id: string;
  readonly measure: string;
  readonly conforms_to_standard_definition: boolean;
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: unknown;
}

export function readGoldenJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Content;
}

export function readGoldenCases(file: string): readonly GoldenCase[] {
  return readGoldenJson<{ cases: GoldenCase[] }>(file).cases;
}

export function readGoldenCsv(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(path.join(folder, file), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Counts comparisons, so that a test can say how many numbers it rests on. */
export class Tally {
  private compared = 0;
  private readonly disagreements: string[] = [];

  constructor(private readonly source: string) {}

  /** @param absolute what is allowed beside a relative 1e-9: the rounding of a printed number, or of differences of job counts */
  compare(label: string, found: number | null | undefined, expected: GoldenNumber, absolute = 0): void {
    this.compared += 1;
    const value = typeof expected === "number" ? expected : NaN;
    const bothMissing = Number.isNaN(value) && (found === null || Number.isNaN(found));
    if (bothMissing || Math.abs((found ?? NaN) - value) <= 1e-9 * Math.abs(value) + absolute) return;
    this.disagreements.push(`${label}: ${found}, not ${expected}`);
  }

  /** Prints the count and expects that nothing disagrees. */
  report(atLeast: number): void {
    const agreeing = this.compared - this.disagreements.length;
    console.info(`${this.source}: ${this.compared} compared, ${agreeing} agree`);
    expect(this.disagreements).toEqual([]);
    expect(this.compared).toBeGreaterThanOrEqual(atLeast);
  }
}
