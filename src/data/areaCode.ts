/** Spreadsheets and data frames take "01001" for a number and lose its first zero. */
export function areaCode(text: string): string {
  return text.length === 4 && /^\d+$/.test(text) ? `0${text}` : text;
}
