import type { Host } from "../../src/preview/host/createHost";
import type { Workbook } from "../../src/sheets/sheet";

/** Gives the formulas of a build the values that the workbook value carries, as Excel would after calculating. */
export function workedOut(host: Host, { sheets }: Workbook): void {
  for (const { name, blocks } of sheets) {
    const model = host.workbook.sheetNamed(name)!;
    for (const { row, column, cells } of blocks)
      cells.forEach((line, down) =>
        line.forEach((cell, right) => {
          if (cell === null || typeof cell !== "object" || !("formula" in cell)) return;
          const value = cell.value ?? "";
          model.setCalculated(row + down - 1, column + right - 1, [[value]]);
        }),
      );
  }
}
