/** Where the open workbook lies; null where Excel does not tell. */
export function workbookAddress(): string | null {
  // Office.js declares what not every host has.
  const { document } = Office.context as { readonly document?: { readonly url?: string | null } };
  return document?.url ?? null;
}
