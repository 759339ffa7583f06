import { CopyRefused } from "../document/CopyRefused";
import type { DocumentCopies } from "../document/DocumentCopies";
import { documentCalls } from "./documentCalls";
import { type Reply, safeArray } from "./safeArray";

const compressed = 5;
const succeeded = 0;

/** Answers a call about copies of the document as Excel on Windows does, which is asked for bytes from a place on. */
export async function win32Document(copies: DocumentCopies, id: number, given: readonly unknown[]): Promise<Reply> {
  try {
    return safeArray([succeeded, ...(await answer(copies, id, given))]);
  } catch (error) {
    if (!(error instanceof CopyRefused)) throw error;
    return error.officeCode;
  }
}

async function answer(copies: DocumentCopies, id: number, given: readonly unknown[]): Promise<readonly unknown[]> {
  if (id === documentCalls.copy) {
    if (given[0] !== compressed) throw new CopyRefused("fileTypeNotSupported");
    const { handle, bytes } = await copies.take(wholeFile);
    return [safeArray([handle, bytes.length])];
  }
  const [handle, start, size] = given.map(Number);
  if (id === documentCalls.release) {
    copies.release(handle!);
    return [];
  }
  const bytes = copies.part(handle!, start!, size!);
  return [safeArray([safeArray([...bytes]), bytes.length])];
}

/** Here the size of the slices comes with each of them. */
const wholeFile = Infinity;
