/** The four fields of the map, the most pressing first; formulas compare with these words. */
export const gridNames = ["Manage closely", "Keep satisfied", "Keep informed", "Monitor"] as const;

export type GridName = (typeof gridNames)[number];

/** From here on influence and interest are high, as built. */
export const HIGH_FROM = 4;

export function gridOf(influence: number, interest: number): GridName | "" {
  if (Number.isNaN(influence) || Number.isNaN(interest)) return "";
  if (influence >= HIGH_FROM) return interest >= HIGH_FROM ? "Manage closely" : "Keep satisfied";
  return interest >= HIGH_FROM ? "Keep informed" : "Monitor";
}

/** The same by formula, of the cells of the two numbers. */
export const gridFormula = (influence: string, interest: string) =>
  `IF(COUNT(${influence},${interest})<2,"",IF(${influence}>=HighFrom,IF(${interest}>=HighFrom,"Manage closely","Keep satisfied"),IF(${interest}>=HighFrom,"Keep informed","Monitor")))`;
