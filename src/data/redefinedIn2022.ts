/**
 * Industries that NAICS 2017 and NAICS 2022 both have and that hold different activities in each: a part of them came from, or
 * went to, another industry of the same level (shops that sell online, for one, joined the shops of their trade). No sector is among them.
 * @source Census Bureau, 2022 NAICS to 2017 NAICS Concordance, taken to each level
 */
export const redefinedIn2022: ReadonlySet<string> = new Set([
  ...["441", "444", "445", "519"],
  ...["4412", "4413", "4441", "4442", "4451", "4452", "4453"],
  ...["42512", "44122", "44529"],
  ...["325314", "425120"],
]);
