import { benchRowFunctions } from "./customFunctions";
import { benchExcel } from "./excelBench";
import { benchLocationQuotients } from "./locationQuotients";
import { peakMemory } from "./peakMemory";
import { part, qcewFiles } from "./qcewFiles";
import { benchReadQcew } from "./readQcew";
import { benchScalarCalls } from "./scalarCalls";
import { benchShiftShares } from "./shiftShares";
import { benchTableFunctions } from "./tableFunctions";
import { benchWriteWorkbook } from "./writeWorkbook";

// Ratios of one run on one machine: what they compare runs minutes apart at most, so they hold where seconds do not.

interface Line {
  readonly what: string;
  readonly ours: number;
  readonly plain: number;
}

const row = (cells: readonly string[]) =>
  console.log(cells.map((cell, at) => (at ? cell.padStart(13) : cell.padEnd(50))).join(""));

function table(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`);
  row(["", "ours, ms", "plain, ms", "ratio"]);
  for (const { what, ours, plain } of lines) {
    row([what, ours.toFixed(3), plain.toFixed(3), (ours / plain).toFixed(1)]);
  }
}

const files = qcewFiles();
const megabytes = peakMemory(files);

const readings = [part(files, 4), part(files, 2), files].map(benchReadQcew);
const whole = readings.at(-1)!;
table(
  "Reading QCEW against a bare scan of the same bytes (a quarter, half and all of the files)",
  readings.map((each) => ({
    what: `${each.rows} rows, ${each.megabytes.toFixed(1)} MB`,
    ours: each.readTime,
    plain: each.scanTime,
  })),
);
console.log(`${Math.round(whole.rows / (whole.readTime / 1_000)).toLocaleString("en-US")} rows a second`);
console.log(`${megabytes.toFixed(0)} MB at most while ${whole.files} files are read (${whole.refused} refused)`);
if (whole.files < 75) console.log("There is no ../shared/data beside the project: these are the sample's files.");

table(
  "Location quotients against a plain loop over typed arrays",
  [500, 1_000, 2_000].map((industries) => {
    const { measure, plain } = benchLocationQuotients(industries);
    return { what: `3,200 areas x ${industries} industries`, ours: measure, plain };
  }),
);

table(
  "Shift-share against a plain loop over typed arrays",
  [500, 1_000, 2_000, 5_000, 10_000, 20_000].map((industries) => {
    const { measure, plain } = benchShiftShares(industries);
    return { what: `${industries} industries`, ours: measure, plain };
  }),
);

table(
  "Functions of a row, called as Excel calls them, against the same cells through a bare loop over typed arrays",
  [50_000, 100_000, 200_000].flatMap((rows) => {
    const { quotients, rates } = benchRowFunctions(rows);
    return [
      { what: `LOCATION_QUOTIENT, ${rows} rows`, ...quotients },
      { what: `GROWTH_RATE, ${rows} rows`, ...rates },
    ];
  }),
);

console.log(
  "\nFunctions of whole columns at half, once and double the size: milliseconds, and by how much each is longer",
);
row(["", "half", "once", "double", "once/half", "double/once"]);
for (const { name, what, times } of benchTableFunctions()) {
  const [half, once, double] = times;
  const figures = [half, once, double].map((time) => time.toFixed(1));
  row([`${name}, ${what}`, ...figures, (once / half).toFixed(1), (double / once).toFixed(1)]);
}

const scalar = await benchScalarCalls(10_000);
console.log(
  `\n10,000 cells with a function of their own: ${scalar.ours.toFixed(0)} ms through Microsoft's runtime, of which ours ${scalar.plain.toFixed(0)} ms`,
);

console.log("\nBuilding into the open workbook, through Office.js and the host of the preview");
for (const industries of [500, 1_000]) {
  const { cells, syncs, megabytes, largestRequest, milliseconds, inHost } = await benchExcel(industries, 15);
  const sent = `${megabytes.toFixed(1)} MB in ${syncs} syncs, the largest ${largestRequest.toFixed(1)} MB`;
  const time = `${milliseconds.toFixed(0)} ms, ${(inHost / milliseconds).toFixed(2)} of it in the host`;
  console.log(`${industries} industries x 15 counties, ${cells} cells: ${sent}; ${time}`);
}

const { cells, bytes, milliseconds } = benchWriteWorkbook();
console.log(`\nWriting a workbook of ${cells} cells: ${milliseconds.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB`);
