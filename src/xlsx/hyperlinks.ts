import type { CellGrid } from "./cellGrid";
import { columnLetters } from "../sheets/formula";
import { element } from "./element";
import { encodeText } from "./encodeText";
import type { FoundLink } from "./FoundWorkbook";

const encoded = (text: string | undefined) => (text === undefined ? undefined : encodeText(text));

/** Links that lead out of the file, in order; each has a relationship. */
export const outsideLinks = (links: readonly FoundLink[]): FoundLink[] =>
  links.filter(({ address }) => address !== undefined);

/**
 * The links of a sheet: cells that are links to places inside the workbook, and links on other cells; "" where there are none.
 * @param ids relationships of the links that lead out of the file, in order
 */
export function hyperlinks(cells: CellGrid, links: readonly FoundLink[] = [], ids: readonly string[] = []): string {
  const words = [...cells].flatMap(([row, line]) =>
    line.map((cell, column) => {
      if (cell === null || typeof cell !== "object" || !("target" in cell)) return "";
      const location = encodeText(cell.target);
      return element("hyperlink", { ref: `${columnLetters(column)}${row}`, location, display: encodeText(cell.text) });
    }),
  );
  const outside = outsideLinks(links);
  const others = links.map((link) =>
    element("hyperlink", {
      ref: `${columnLetters(link.column)}${link.row}`,
      "r:id": ids[outside.indexOf(link)],
      location: encoded(link.target),
      tooltip: encoded(link.tip),
    }),
  );
  const written = [...words, ...others].join("");
  return written === "" ? "" : element("hyperlinks", {}, written);
}
