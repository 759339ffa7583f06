import type { Host } from "../../src/preview/host/createHost";
import { parseAddress } from "../../src/excel/parseAddress";

/** What a person types into a cell. */
export function type(host: Host, sheet: string, address: string, content: string | number): void {
  const { row, column } = parseAddress(address);
  const formula = typeof content === "string" && content.startsWith("=") ? { formula: content, value: 0 } : null;
  host.workbook
    .sheetNamed(sheet)!
    .write([{ row: row - 1, column: column - 1, content: formula ?? { value: content } }]);
}
