import type { Slice } from "./facts";
import { industryParent } from "./industryParent";

/** Jobs per establishment of an industry, or of the nearest industry above it that tells; 1 where none does. */
export function establishmentSize(slice: Slice, naics: string): number {
  for (let code: string | null = naics; code !== null; code = industryParent(code)) {
    const fact = slice.get(code);
    if (fact !== undefined && fact.jobs !== null && fact.estabs !== null && fact.estabs > 0) {
      return fact.jobs / fact.estabs;
    }
  }
  return 1;
}
