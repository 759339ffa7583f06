import { CommandError } from "./CommandError";

const causes: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder: check the path",
  EACCES: "access is denied: ask for it, or take another place",
  EPERM: "access is denied: close the program that has it open",
  EBUSY: "another program has it open: close it there",
  EISDIR: "it is a folder: give a file",
  ENOTDIR: "a part of the path is a file: check the path",
  ENOSPC: "the disk is full: make room",
  EROFS: "the disk is read-only: take another place",
};

/** The operating system's complaint about a path as a sentence. @param attempt such as "cannot be read" */
export function fileProblem(path: string, attempt: string, error: unknown): CommandError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new CommandError(`${path} ${attempt}, for ${causes[code] ?? message}.`);
}
