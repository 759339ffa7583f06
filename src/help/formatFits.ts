/** More than this much may not be lost of a number by showing it in few digits. */
const LOST = 0.01;

/** Whether an Excel number format of plain digits or per cent shows these numbers well: 0.4 as "0" would say nothing. */
export function formatFits(numberFormat: string, values: readonly number[]): boolean {
  const [section] = numberFormat.split(";");
  const decimals = (/\.(0+)/.exec(section!)?.[1]?.length ?? 0) + (section!.includes("%") ? 2 : 0);
  const shown = (value: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;
  return values.every((value) => Math.abs(shown(value) - value) <= LOST * Math.abs(value));
}
