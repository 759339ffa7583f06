import { noFileCell } from "../../data/regionCell";
import type { IndustryCells } from "./rankingFacts";
import { nothingKept } from "./rankingFacts";

/** An industry of which no file tells anything. */
export function withoutData(naics: string, title: string, areas: number): IndustryCells {
  const counties = Array.from({ length: areas }, () => noFileCell);
  return {
    naics,
    title,
    classChange: "",
    reference: { base: noFileCell, end: noFileCell },
    counties: { base: counties, end: counties },
    ...nothingKept,
  };
}
