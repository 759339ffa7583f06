/** What stands for bytes that are no text of the encoding. */
const REPLACEMENT = "\uFFFD";
/** The same sign, where a file holds it itself and is read as Windows-1252. */
const REPLACEMENT_IN_1252 = "ï¿½";

/** The text of a file: UTF-8, or UTF-16 if it says so by its first bytes, else Windows-1252 as Excel saves it. */
export async function fileText(file: Blob): Promise<string> {
  const text = await readAs(file, "utf-8");
  if (!text.includes(REPLACEMENT)) return text;
  const other = await readAs(file, "windows-1252");
  // Whoever wrote the sign itself wrote UTF-8.
  return text.split(REPLACEMENT).length === other.split(REPLACEMENT_IN_1252).length ? text : other;
}

const readAs = (file: Blob, encoding: string) =>
  new Promise<string>((read, failed) => {
    const reader = new FileReader();
    reader.onload = () => read(reader.result as string);
    reader.onerror = () => failed(reader.error);
    reader.readAsText(file, encoding);
  });
