import type { Cell, Link } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { oneCell } from "../sheets/formula";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import type { Target } from "./Target";

const isLink = (cell: Cell): cell is Link => cell !== null && typeof cell === "object" && "target" in cell;

/** Turns cells into links to places of this workbook. Excel colours them: formats come after. */
export const linkOperations = ({ sheet, worksheet }: Target): Operation[] =>
  sheet.blocks.flatMap((block) =>
    block.cells.flatMap((cells, down) =>
      cells.flatMap((cell, right): Operation[] => {
        if (!isLink(cell)) return [];
        const range = () => worksheet.getRange(areaAddress(oneCell(block.row + down, block.column + right)));
        const link = { documentReference: cell.target, textToDisplay: cell.text };
        return [
          {
            bytes: 2 * CALL_BYTES,
            sentence: `Linking ${sheet.name}`,
            run: () => {
              range().hyperlink = link;
            },
          },
        ];
      }),
    ),
  );
