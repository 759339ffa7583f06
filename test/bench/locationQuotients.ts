import { locationQuotient } from "../../src/measures/locationQuotient";
import { medianTime } from "./medianTime";

const AREAS = 3_200;

/** Milliseconds for the quotients of 3,200 areas and so many industries. */
export interface QuotientTimes {
  readonly measure: number;
  readonly plain: number;
}

export function benchLocationQuotients(industries: number): QuotientTimes {
  const jobs = Float64Array.from({ length: AREAS * industries }, (_, cell) => (cell * 7_919) % 9_973);
  const areaTotals = Float64Array.from({ length: AREAS }, (_, area) => 50_000 + area);
  const reference = Float64Array.from({ length: industries }, (_, industry) => 1_000_000 + industry);
  const referenceTotal = 150_000_000;
  const result = new Float64Array(jobs.length);
  const measure = (area: number) => {
    const regionTotal = areaTotals[area]!;
    for (let industry = 0; industry < industries; industry += 1) {
      const cell = area * industries + industry;
      const regionIndustry = jobs[cell]!;
      const referenceIndustry = reference[industry]!;
      result[cell] = locationQuotient.compute({ regionIndustry, regionTotal, referenceIndustry, referenceTotal });
    }
  };
  const plain = (area: number) => {
    const regionTotal = areaTotals[area]!;
    for (let industry = 0; industry < industries; industry += 1) {
      const cell = area * industries + industry;
      result[cell] = jobs[cell]! / regionTotal / (reference[industry]! / referenceTotal);
    }
  };
  const everyArea = (work: (area: number) => void) => () => {
    for (let area = 0; area < AREAS; area += 1) work(area);
  };
  return { measure: medianTime(everyArea(measure)), plain: medianTime(everyArea(plain)) };
}
