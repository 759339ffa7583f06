import { readXlsx } from "hucre/xlsx";
import type { Host } from "../../../src/preview/host/createHost";
import type { HostOptions } from "../../../src/preview/host/createHost";
import { fileOf } from "../../../src/preview/download/fileOf";
import { workbookFile } from "../../../src/excel/workbookFile";
import { openCalculatedWorkbook } from "../calculator/openCalculatedWorkbook";
import { realOffice } from "./realOffice";

/** Calls Office.js, which answers by a callback. */
const asked = <T>(ask: (answered: (result: Office.AsyncResult<T>) => void) => void) =>
  new Promise<Office.AsyncResult<T>>(ask);

const takeCopy = (sliceSize = 65_536) =>
  asked<Office.File>((answered) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, answered),
  );

const slice = (file: Office.File, index: number) =>
  asked<Office.Slice>((answered) => file.getSliceAsync(index, answered));

const close = (file: Office.File) => asked<unknown>((answered) => file.closeAsync(answered));

/** A workbook of which the last file is known: two are never quite alike, as they say when they were made. */
function openWorkbook(options: HostOptions = {}) {
  let last: Uint8Array | undefined;
  const host: Host = realOffice({ fileOf: (workbook) => (last = fileOf(workbook)), ...options });
  return { host, lastFile: () => last };
}

describe("copies of the document, through Office.js", () => {
  it("gives in slices the bytes of the workbook's file", async () => {
    const { host, lastFile } = openWorkbook();
    host.workbook.sheets[0]!.write([{ row: 0, column: 0, content: { value: "Jobs" } }]);
    const { value: file } = await takeCopy(1000);
    const slices = [];
    for (let index = 0; index < file.sliceCount; index++) slices.push((await slice(file, index)).value);
    expect(file.size).toBe(lastFile()?.length);
    expect(slices.map(({ index, size }) => [index, size])).toEqual(
      slices.map((_, at) => [at, Math.min(1000, file.size - at * 1000)]),
    );
    expect(Uint8Array.from(slices.flatMap(({ data }) => data as number[]))).toEqual(lastFile());
    expect((await close(file)).status).toBe("succeeded");
  });

  it("refuses a slice that is not there, as Excel does", async () => {
    const { host } = openWorkbook();
    const { value: file } = await takeCopy(1000);
    for (const index of [-1, file.sliceCount]) {
      expect((await slice(file, index)).error).toMatchObject({ code: 5008, name: "Index out of range." });
    }
    // Office.js asks for no such slice; another program may.
    for (const start of [-1, 0.5, NaN, file.size])
      expect(() => host.documentCopies.part(1, start, 1000)).toThrow("indexOutOfRange");
    expect((await close(file)).status).toBe("succeeded");
    expect((await slice(file, 0)).error.code).toBe(5001);
  });

  it("keeps two copies, and another when one was closed", async () => {
    openWorkbook();
    const [{ value: first }] = [await takeCopy(), await takeCopy()];
    expect((await takeCopy()).error).toMatchObject({
      code: 11000,
      message: "Call closeAsync on the current File before retrieving another.",
    });
    await close(first);
    expect((await takeCopy()).status).toBe("succeeded");
  });

  it("refuses other kinds of files, and slices larger than 4 MB", async () => {
    openWorkbook();
    const pdf = await asked((answered) => Office.context.document.getFileAsync(Office.FileType.Pdf, answered));
    expect(pdf.error.code).toBe(1009);
    expect((await takeCopy(4 * 1024 * 1024 + 1)).error.code).toBe(11002);
  });

  it("fails where the file cannot be made", async () => {
    openWorkbook({
      fileOf: () => {
        throw new Error("no file");
      },
    });
    expect((await takeCopy()).error.code).toBe(5001);
  });

  it("waits for the formulas, and gives the add-in the whole file", async () => {
    const { host } = openCalculatedWorkbook();
    host.workbook.sheets[0]!.write([
      { row: 0, column: 0, content: { value: 14 } },
      { row: 0, column: 1, content: { value: undefined, formula: "=A1*3" } },
    ]);
    const { sheets } = await readXlsx(await workbookFile());
    expect(sheets[0]!.rows[0]).toEqual([14, 42]);
  });
});

describe("workbooks that the add-in has opened", () => {
  it("keeps their files", async () => {
    const { host } = openWorkbook();
    const file = fileOf(host.workbook);
    const told: string[] = [];
    host.workbook.onChange(({ kind }) => told.push(kind));
    await Excel.createWorkbook(Buffer.from(file).toString("base64"));
    expect(host.workbook.openedFiles).toEqual([file]);
    expect(told).toEqual(["fileOpened"]);
  });

  it("refuses what is no file of Excel's", async () => {
    const { host } = openWorkbook();
    for (const text of ["no base64 at all", Buffer.from("<html>").toString("base64")]) {
      await expect(Excel.createWorkbook(text)).rejects.toMatchObject({ code: "InvalidArgument" });
    }
    expect(host.workbook.openedFiles).toEqual([]);
  });
});
