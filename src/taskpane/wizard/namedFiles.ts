import type { NamedFile } from "../engine/rankingEngine";

/** Of a folder only these are taken; a .zip too, so that whoever forgot to unzip it is told so. */
const TAKEN = /\.(csv|zip)$/i;

/** The files of a file or folder dialog, named from the chosen folder on. */
export function chosenFiles(list: FileList): NamedFile[] {
  return [...list]
    .map((file) => ({ name: file.webkitRelativePath || file.name, content: file }))
    .filter(({ name }) => !name.includes("/") || TAKEN.test(name));
}

/**
 * The files that were dropped, and those in dropped folders and all folders below.
 * The transfer must be asked at once, before anything is awaited: the browser empties it after the event.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<NamedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const known = entries.filter((entry) => entry !== null);
  const files = known.length > 0 ? (await Promise.all(known.map(filesAt))).flat() : chosenFiles(transfer.files);
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function filesAt(entry: FileSystemEntry): Promise<NamedFile[]> {
  const name = entry.fullPath.replace(/^\//, "");
  if (isDirectory(entry)) return (await Promise.all((await childrenOf(entry)).map(filesAt))).flat();
  if (name.includes("/") && !TAKEN.test(name)) return [];
  const content = await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed));
  return [{ name, content }];
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A browser hands out the entries of a folder in portions, and an empty one at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (portion.length === 0) return children;
    children.push(...portion);
  }
}
