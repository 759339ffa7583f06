import { cellGrid } from "../../src/xlsx/cellGrid";
import { hyperlinks } from "../../src/xlsx/hyperlinks";
import { plainSheet } from "./plainSheet";

describe("hyperlinks", () => {
  it("goes to a place in the workbook", () => {
    const cells = cellGrid(
      plainSheet([
        ["a", { text: "R & D", target: "'Driver Map'!A1" }],
        [null, 1],
      ]),
    );
    expect(hyperlinks(cells)).toBe(
      `<hyperlinks><hyperlink ref="B1" location="'Driver Map'!A1" display="R &amp; D"/></hyperlinks>`,
    );
    expect(hyperlinks(cellGrid(plainSheet([["a"]])))).toBe("");
  });
});
