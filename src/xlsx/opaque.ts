/** RRGGBB as the AARRGGBB of spreadsheet parts. */
export function opaque(color: string): string {
  return `FF${color}`;
}
