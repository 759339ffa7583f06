import { CONFIDENTIAL } from "../../confidential";
import { stakeholderColumns } from "../stakeholderColumns";
import type { ColumnTarget } from "./columnWords";
import { columnWords } from "./columnWords";
import { plainText } from "./plainText";

/** What each column of a list seems to be by its heading; what nobody knows becomes a remark under its heading. */
export function guessedColumns(headers: readonly string[]): ColumnTarget[] {
  const plain = headers.map(plainHeader);
  const known = isScan(plain) ? new Map([...knownHeaders, ...workedOut]) : knownHeaders;
  const given = new Set<ColumnTarget>();
  return plain.map((header) => {
    const target = header === "name" ? nameIn(plain, known) : known.get(header);
    if (target === undefined || (given.has(target) && !severalColumns.has(target))) return "underHeading";
    given.add(target);
    return target;
  });
}

/** A name may stand in two columns; any other column of the scan is found once. */
const severalColumns: ReadonlySet<ColumnTarget> = new Set(["contactName", "leftOut"]);

const plainHeader = (header: string) => plainText(header.replace(CONFIDENTIAL, ""));

/** The scan's own headings come first. */
const knownHeaders: ReadonlyMap<string, ColumnTarget> = new Map([
  ...Object.entries(columnWords).flatMap(([target, words]) =>
    words.map((word) => [word, target as ColumnTarget] as const),
  ),
  ...stakeholderColumns
    .filter(({ input }) => input)
    .map(({ key, header }) => [plainHeader(header), key as ColumnTarget] as const),
]);

const calculated = stakeholderColumns.filter(({ formula }) => formula !== undefined);

/** What the scan works out itself is not taken from a copy of it. */
const workedOut = calculated.map(({ header }) => [plainHeader(header), "leftOut"] as const);

const shownInScan = calculated.filter(({ helper }) => !helper).map(({ header }) => plainHeader(header));

/** A copy of a scan has all that a scan works out; in any other list a word such as "Priority" has a meaning of its own. */
const isScan = (headers: readonly string[]) => shownInScan.every((header) => headers.includes(header));

/** "Name" alone is the organisation's, unless another column holds that. */
function nameIn(headers: readonly string[], known: ReadonlyMap<string, ColumnTarget>): ColumnTarget | undefined {
  if (known.get("name") === "leftOut") return "leftOut";
  return headers.some((header) => known.get(header) === "organisation") ? "contactName" : "organisation";
}
