import type { WorkbookModel } from "../model/WorkbookModel";
import { CopyRefused } from "./CopyRefused";

/** The workbook as an .xlsx file; every formula has been worked out when it is called. */
export type FileMaker = (workbook: WorkbookModel) => Uint8Array;

interface DocumentCopy {
  readonly handle: number;
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** As many as Excel keeps in memory; one more is refused until the add-in closes one. */
const most = 2;

/** The copies of the workbook's file that the add-in took with getFileAsync and has not closed yet. */
export class DocumentCopies {
  readonly #workbook: WorkbookModel;
  readonly #fileOf: FileMaker | undefined;
  readonly #open = new Map<number, DocumentCopy>();
  #last = 0;

  constructor(workbook: WorkbookModel, fileOf: FileMaker | undefined) {
    this.#workbook = workbook;
    this.#fileOf = fileOf;
  }

  /** @throws CopyRefused; Error if this host was made without a maker of files */
  async take(sliceSize: number): Promise<DocumentCopy> {
    if (!this.#fileOf) throw new Error("This host makes no files: give createHost the option fileOf.");
    await this.#workbook.settle();
    if (this.#open.size >= most) throw new CopyRefused("memoryLimit");
    const copy = { handle: ++this.#last, bytes: made(this.#fileOf, this.#workbook), sliceSize };
    this.#open.set(copy.handle, copy);
    return copy;
  }

  /** The bytes of a slice; the last is shorter. @throws CopyRefused */
  slice(handle: number, index: number): Uint8Array {
    const { sliceSize } = this.#copy(handle);
    return this.part(handle, index * sliceSize, sliceSize);
  }

  /** @throws CopyRefused */
  part(handle: number, start: number, size: number): Uint8Array {
    const { bytes } = this.#copy(handle);
    const isInside = Number.isInteger(start) && start >= 0 && start < bytes.length && size > 0;
    if (!isInside) throw new CopyRefused("indexOutOfRange");
    return bytes.slice(start, start + size);
  }

  /** @throws CopyRefused */
  release(handle: number): void {
    this.#copy(handle);
    this.#open.delete(handle);
  }

  #copy(handle: number): DocumentCopy {
    const copy = this.#open.get(handle);
    if (!copy) throw new CopyRefused("internalError");
    return copy;
  }
}

function made(fileOf: FileMaker, workbook: WorkbookModel): Uint8Array {
  try {
    return fileOf(workbook);
  } catch (cause) {
    throw new CopyRefused("internalError", { cause });
  }
}
