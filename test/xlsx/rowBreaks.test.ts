import { rowBreaks } from "../../src/xlsx/rowBreaks";

const print = { landscape: true, footer: "" };

describe("rowBreaks", () => {
  it("breaks the page above each row", () => {
    expect(rowBreaks({ ...print, breaks: [31, 60] })).toBe(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="30" max="16383" man="1"/><brk id="59" max="16383" man="1"/></rowBreaks>',
    );
  });

  it("writes nothing without breaks", () => {
    expect(rowBreaks(print)).toBe("");
  });
});
