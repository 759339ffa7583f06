/**
 * What makes two spellings of an area code one area: of codes of digits only, the leading zeros, which spreadsheets drop ("01001" is
 * 1001) and some files add ("001001"); of others, large and small letters.
 */
export function areaKey(code: string): string {
  return /^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, "") : code.toLowerCase();
}
