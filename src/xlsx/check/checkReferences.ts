import type { Chart } from "../../sheets/sheet";
import type { FoundSheet, FoundWorkbook } from "../FoundWorkbook";
import { parseReference } from "../parseReference";

/** Ranges that are drawn together and so must be equally long. */
function seriesRanges(chart: Chart): string[][] {
  if (chart.kind === "bar") return chart.series.map(({ values }) => [chart.categories, values]);
  return chart.series.map(({ x, values, size }) => [x, values, size]);
}

function cellCount(reference: string): number {
  const { rows, columns } = parseReference(reference)!.area;
  return rows * columns;
}

/** @throws Error if a name, link, list or chart points at no area of a sheet of this workbook */
export function checkReferences({ sheets, names }: FoundWorkbook): void {
  const sheetNames = new Set(sheets.map(({ name }) => name));
  const check = (reference: string, from: string) => {
    const found = parseReference(reference);
    if (!found) throw new Error(`${from} points at ${reference}, which is no area of a named sheet`);
    if (!sheetNames.has(found.sheet)) throw new Error(`${from} points at ${reference}, but no sheet has that name`);
  };
  const checkChart = (chart: Chart, sheet: FoundSheet) => {
    const from = `Sheet "${sheet.name}", chart "${chart.name}"`;
    for (const { name } of chart.series) if ("ref" in name) check(name.ref, from);
    for (const ranges of seriesRanges(chart)) {
      for (const range of ranges) check(range, from);
      if (new Set(ranges.map(cellCount)).size > 1) throw new Error(`${from}: not equally long: ${ranges.join(", ")}`);
    }
  };
  const knownNames = new Set(names.map(({ name }) => name.toUpperCase()));
  for (const { name, refersTo } of names) check(refersTo, `Name "${name}"`);
  for (const sheet of sheets) {
    for (const validation of sheet.validations) {
      if (validation.kind === "list" && !knownNames.has(validation.source.toUpperCase())) {
        check(validation.source, `Sheet "${sheet.name}", list validation`);
      }
    }
    for (const { cells } of sheet.blocks) {
      for (const cell of cells.flat()) {
        if (cell !== null && typeof cell === "object" && "target" in cell) check(cell.target, `Link "${cell.text}"`);
      }
    }
    for (const chart of sheet.charts) checkChart(chart, sheet);
  }
}
