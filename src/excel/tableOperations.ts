import { areaAddress } from "./areaAddress";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import type { Target } from "./Target";

/** Light bands: the header's own fill shows in every program, the rest in those that know table styles. */
const STYLE = "TableStyleLight1";

/** Makes a sheet's tables of cells that are already written. */
export const tableOperations = ({ sheet, worksheet }: Target): Operation[] =>
  sheet.tables.map(({ name, row, column, rows, columns }) => ({
    bytes: 4 * CALL_BYTES,
    sentence: `Making the tables of ${sheet.name}`,
    run: () => {
      const area = { row, column, rows: rows + 1, columns: columns.length };
      const table = worksheet.tables.add(areaAddress(area), true);
      table.name = name;
      table.style = STYLE;
    },
  }));
