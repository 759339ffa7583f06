import type { CellGrid } from "./cellGrid";
import { columnLetters } from "../sheets/formula";
import { element } from "./element";
import { encodeText } from "./encodeText";

/** The links of a sheet, all to places inside the workbook; "" where there are none. */
export function hyperlinks(cells: CellGrid): string {
  const links = [...cells].flatMap(([row, line]) =>
    line.map((cell, column) => {
      if (cell === null || typeof cell !== "object" || !("target" in cell)) return "";
      const location = encodeText(cell.target);
      return element("hyperlink", { ref: `${columnLetters(column)}${row}`, location, display: encodeText(cell.text) });
    }),
  );
  const written = links.join("");
  return written === "" ? "" : element("hyperlinks", {}, written);
}
