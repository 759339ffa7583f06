/** Counts of one industry and of all industries, in a region and in the reference economy that it is part of. */
export interface IndustryCounts {
  readonly regionIndustry: number;
  readonly regionTotal: number;
  readonly referenceIndustry: number;
  readonly referenceTotal: number;
}

/** Whether the region can be part of the reference economy, and the industry part of all industries: in it and in the rest. */
export function isPartOfReference(of: IndustryCounts): boolean {
  const restIndustry = of.referenceIndustry - of.regionIndustry;
  return of.regionIndustry <= of.regionTotal && 0 <= restIndustry && restIndustry <= of.referenceTotal - of.regionTotal;
}

/**
 * Variance of the logarithm of a location quotient by the delta method, if every job fell into its industry and place at random.
 *
 * For shares s (region) and S (reference) it is var(s)/s^2 + var(S)/S^2 - 2 cov(s, S)/(s S). The region is part of the reference
 * economy, so its own luck is in both: cov(s, S) = s (1 - s) / referenceTotal.
 * @returns NaN for an industry without jobs, whose quotient is 0 and has no logarithm
 * @source Beyene and Moineddin (2005), BMC Medical Research Methodology 5:32
 */
export function logLocationQuotientVariance(of: IndustryCounts): number {
  if (of.regionIndustry === 0) return NaN;
  const outside = 1 - of.regionIndustry / of.regionTotal;
  const referenceOutside = 1 - of.referenceIndustry / of.referenceTotal;
  return outside / of.regionIndustry + referenceOutside / of.referenceIndustry - (2 * outside) / of.referenceIndustry;
}

/**
 * The factor that leads from a location quotient up to the high end of its confidence interval, and down to the low end.
 *
 * @param z half the width of the interval in standard deviations of a normal distribution
 */
export function locationQuotientSpread(of: IndustryCounts, z: number): number {
  return Math.exp(z * Math.sqrt(logLocationQuotientVariance(of)));
}
