import { tmpdir } from "node:os";
import { plainWorkbook } from "./plainWorkbook";
import { recalculate } from "./recalculate";

describe("recalculate", () => {
  it("gives typed values and does not believe a stored result", async () => {
    const sheets = await recalculate(
      plainWorkbook({
        First: [
          [1, 2, { formula: "A1+B1", stored: 999 }],
          ["text & <more>", null, { formula: "NA()", stored: 999 }],
          [{ formula: "1/0" }, { formula: "A1<B1" }, { formula: '"a"&"b"' }],
        ],
        "Second sheet": [[{ formula: "SUM(First!A1:B1)*RANK.EQ(2,First!A1:B1,1)", stored: 999 }]],
      }),
    );
    expect(sheets).toEqual(
      new Map([
        [
          "First",
          [
            [1, 2, 3],
            ["text & <more>", null, "#N/A"],
            ["#DIV/0!", true, "ab"],
          ],
        ],
        ["Second sheet", [[6]]],
      ]),
    );
  });

  it("names the program to install where it is missing", async () => {
    const searched = process.env["PATH"];
    process.env["PATH"] = tmpdir();
    try {
      await expect(recalculate(plainWorkbook({ Any: [[1]] }))).rejects.toThrow(/install libreoffice-calc-nogui/);
    } finally {
      process.env["PATH"] = searched;
    }
  });
});
