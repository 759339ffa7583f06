import { performance } from "node:perf_hooks";
import type { Cell, Format, Sheet } from "../../src/sheets/sheet";
import { columnLetters } from "../../src/sheets/formula";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";

const INDUSTRIES = 1_000;
const COUNTIES = 15;
/** Jobs and estimates at both ends and wages, for each county; then two sums for the region. */
const COLUMNS = 2 + COUNTIES * 5 + 2;

function industryRow(_: unknown, row: number): Cell[] {
  const facts = Array.from({ length: COUNTIES * 5 }, (_, column) => ((row * 31 + column * 17) % 9_973) + 1);
  const sums = [0, 1].map((end): Cell => {
    const columns = facts.map((_, column) => column).filter((column) => column % 5 === end);
    const cells = columns.map((column) => `${columnLetters(3 + column)}${row + 2}`);
    return { formula: `SUM(${cells.join(",")})`, value: columns.reduce((sum, column) => sum + facts[column]!, 0) };
  });
  return [String(1_000 + row), `Industry number ${row}`, ...facts, ...sums];
}

/** 1,000 industries by 15 counties with a format for every column, as the sheet By County has them. */
function byCounty(): Sheet {
  const headers = Array.from({ length: COLUMNS }, (_, column) => `Column ${column + 1}`);
  const formats = headers.map((_, column): Format => {
    return { area: { row: 2, column: column + 1, rows: INDUSTRIES, columns: 1 }, style: { numberFormat: "#,##0" } };
  });
  return {
    name: "By County",
    blocks: [{ row: 1, column: 1, cells: [headers, ...Array.from({ length: INDUSTRIES }, industryRow)] }],
    tables: [{ name: "tblWide", row: 1, column: 1, rows: INDUSTRIES, columns: headers.map((header) => ({ header })) }],
    formats,
    conditionalFormats: [],
    validations: [],
    columns: [],
    rowHeights: [],
    charts: [],
    gridlines: false,
    print: { landscape: true, footer: "" },
  };
}

/** Milliseconds that writing takes, the quickest of three. */
export function benchWriteWorkbook(): {
  readonly cells: number;
  readonly bytes: number;
  readonly milliseconds: number;
} {
  const workbook = { title: "Bench", sheets: [byCounty()], names: [] };
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    const bytes = writeWorkbook(workbook).length;
    return { bytes, milliseconds: performance.now() - start };
  });
  const quickest = Math.min(...runs.map(({ milliseconds }) => milliseconds));
  return { cells: (INDUSTRIES + 1) * COLUMNS, bytes: runs[0]!.bytes, milliseconds: quickest };
}
