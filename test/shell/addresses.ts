/** Addresses that stand in a file but are never visited, each with the reason why it is there. */
const names: readonly (readonly [address: string, reason: string])[] = [
  ["http://www.w3.org/", "names of XML vocabularies, such as SVG"],
  ["http://schemas.microsoft.com/", "names of the manifest's own vocabulary"],
  ["http://schemas.openxmlformats.org/", "names of the vocabulary of .xlsx files"],
  ["http://purl.oclc.org/ooxml/", "names of the vocabulary of strict .xlsx files"],
  ["https://www.bls.gov/cew/", "a link for the person, who gets the files there; the browser opens it, not the pane"],
  ["https://data.bls.gov/cew/", "an address for the person to copy"],
  ["https://react.dev/errors/", "React prints where an error number is explained"],
];

/** The addresses in a text that are neither only names nor under one of the allowed. */
export function visited(text: string, ...allowed: readonly string[]): string[] {
  const found = text.match(/\b(?:https?|wss?):\/\/[^\s"'`<>()\\;,]+/g) ?? [];
  const known = [...names.map(([address]) => address), ...allowed];
  return found.filter((address) => !known.some((start) => address.startsWith(start)));
}
