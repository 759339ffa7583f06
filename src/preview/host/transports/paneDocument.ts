import { CopyRefused } from "../document/CopyRefused";
import type { DocumentCopies } from "../document/DocumentCopies";
import { documentCalls } from "./documentCalls";

/** What a call carries, under office.js's numbers for Excel on the web. */
export interface DocumentArguments {
  /** Kind of the file. */
  readonly 0?: unknown;
  readonly 1?: unknown;
  readonly 2?: unknown;
  readonly 3?: unknown;
}

const compressed = 1;

/** Answers a call about copies of the document as Excel on the web does: what it gives stands under numbers beside the error. */
export async function paneDocument(copies: DocumentCopies, id: number, given: DocumentArguments): Promise<unknown> {
  try {
    return { Version: 1, Error: 0, ...(await answer(copies, id, given)) };
  } catch (error) {
    if (!(error instanceof CopyRefused)) throw error;
    return { Version: 1, Error: error.officeCode };
  }
}

async function answer(
  copies: DocumentCopies,
  id: number,
  { 0: type, 1: sliceSize, 2: handle, 3: index }: DocumentArguments,
): Promise<object> {
  if (id === documentCalls.copy) {
    if (type !== compressed) throw new CopyRefused("fileTypeNotSupported");
    const copy = await copies.take(Number(sliceSize));
    return { 0: copy.handle, 1: copy.bytes.length };
  }
  if (id === documentCalls.release) {
    copies.release(Number(handle));
    return {};
  }
  const bytes = copies.slice(Number(handle), Number(index));
  return { 0: [...bytes], 1: bytes.length };
}
