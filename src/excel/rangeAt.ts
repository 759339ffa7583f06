/** The cells of a reference that names its sheet: `'Driver Map'!$C$5:$C$90`. @throws Error for a reference of another form */
export function rangeAt(worksheets: Excel.WorksheetCollection, reference: string): Excel.Range {
  const parts = /^'((?:[^']|'')*)'!(.+)$/.exec(reference);
  if (!parts) throw new Error(`"${reference}" does not name a sheet and its cells.`);
  return worksheets.getItem(parts[1]!.replaceAll("''", "'")).getRange(parts[2]!.replaceAll("$", ""));
}
