import { decodedAddress } from "../../share/parts/decodedAddress";
const SUFFIX = " - partner copy.xlsx";
const UNKNOWN = "Workbook";

/** What a partner copy is called. @param address of the workbook, a path or a web address; null or empty before it was saved */
export function copyName(address: string | null): string {
  const isOnTheWeb = /^https?:/i.test(address ?? "");
  const path = isOnTheWeb ? address!.replace(/[?#].*$/, "") : (address ?? "");
  const name = path.slice(path.search(/[^\\/]*$/)).replace(/\.xls\w*$/i, "");
  // What no file system takes in a name.
  const clean = (isOnTheWeb ? decodedAddress(name) : name).replace(/[\\/:*?"<>|]/g, " ").trim();
  return (clean || UNKNOWN) + SUFFIX;
}
