import { realOffice } from "./realOffice";
import { codeOf } from "./refusal";

const block = (rows: number, columns: number, value: unknown) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

describe("limits", () => {
  it("a request has up to 5 MB, counted as UTF-8", async () => {
    const host = realOffice();
    // 100 rows of 60 kB; the letter takes two bytes.
    const values = block(100, 10, "ü".repeat(3000));
    const write = ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1:J100").values = values;
    };
    expect(await codeOf(write)).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.counts.largestRequest).toBeGreaterThan(6_000_000);
    expect(host.workbook.sheets[0]!.usedArea(true)).toBeNull();
  });

  it("a response has up to 5 MB", async () => {
    const host = realOffice();
    const content = { value: "x".repeat(30_000) };
    host.workbook.sheets[0]!.write(block(200, 1, 0).map((_, row) => ({ row, column: 0, content })));
    const read = ({ workbook }: Excel.RequestContext) =>
      workbook.worksheets.getItem("Sheet1").getRange("A1:A200").load("values");
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("five million cells are read at once; whole columns give null", async () => {
    realOffice();
    expect(
      await codeOf(({ workbook }) => workbook.worksheets.getItem("Sheet1").getRange("A1:F1000000").load("values")),
    ).toBe("InvalidArgument");
    await Excel.run(async ({ workbook, sync }) => {
      const columns = workbook.worksheets.getItem("Sheet1").getRange("A:Z").load("values,address");
      await sync();
      expect([columns.values, columns.address]).toEqual([null, "Sheet1!A:Z"]);
    });
  });

  it("arrays are neither ragged nor of another size, small or large", async () => {
    realOffice();
    const writes: [string, unknown[][]][] = [
      ["A1:B2", [[1, 2], [3]]],
      ["A1:B2", [[1, 2]]],
      ["A1:B2", [[1], [2]]],
      ["A1:D999", block(1000, 4, 1)],
    ];
    for (const [address, values] of writes) {
      const write = ({ workbook }: Excel.RequestContext) => {
        workbook.worksheets.getItem("Sheet1").getRange(address).values = values;
      };
      expect(await codeOf(write)).toBe("InvalidArgument");
    }
  });

  it("large arrays arrive whole", async () => {
    const host = realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const values = Array.from({ length: 4000 }, (_, row) => [row, `text ${row}`, row % 2 === 0]);
      workbook.worksheets.getItem("Sheet1").getRange("C2:E4001").values = values;
      await sync();
    });
    const [sheet] = host.workbook.sheets;
    expect(host.counts.syncs).toBe(1);
    expect(sheet!.usedArea(true)).toEqual({ row: 1, column: 2, rows: 4000, columns: 3 });
    expect(sheet!.cells.get(4000, 3)).toEqual({ value: "text 3999" });
  });

  it.each(["", "x".repeat(32), "a:b", "a/b", "a\\b", "a?b", "a*b", "[a]", "'a", "history"])(
    "no sheet is called %j",
    async (name) => {
      realOffice();
      expect(await codeOf(({ workbook }) => workbook.worksheets.add(name))).toBe("InvalidArgument");
    },
  );

  it("a sheet's name is taken whatever its capitals", async () => {
    realOffice();
    expect(await codeOf(({ workbook }) => workbook.worksheets.add("SHEET1"))).toBe("ItemAlreadyExists");
  });
});
