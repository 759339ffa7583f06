import { industryParent } from "../industryParent";

export interface Figures {
  readonly estabs: number;
  readonly jobs: number;
  readonly wages: number;
}

/** Figures by industry code. */
export type FiguresByIndustry = ReadonlyMap<string, Figures>;

/** Adds 4-digit industries up to everything above them; children add to their parents exactly. */
export function withParents(industries: Iterable<readonly [string, Figures]>): FiguresByIndustry {
  const sums = new Map<string, Figures>();
  for (const [naics, figures] of industries) {
    for (let code: string | null = naics; code !== null; code = industryParent(code)) {
      sums.set(code, sumOfFigures(sums.get(code), figures));
    }
  }
  return sums;
}

export function sumOfFigures(one: Figures = { estabs: 0, jobs: 0, wages: 0 }, other: Figures): Figures {
  return { estabs: one.estabs + other.estabs, jobs: one.jobs + other.jobs, wages: one.wages + other.wages };
}
