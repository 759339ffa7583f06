import type { Ownership } from "./fact";

/** What a ranking is about. */
export interface RegionRequest {
  /** Area codes, "39049"; the order of every `counties` array of the answer. */
  readonly counties: readonly string[];
  /** Area code of the reference economy, "US000". */
  readonly reference: string;
  readonly baseYear: number;
  readonly endYear: number;
  /** `private`: own_code 5. `total`: federal, state, local and private added up. */
  readonly ownership: "private" | "total";
  /** NAICS digits of the industries. */
  readonly level: 2 | 3 | 4 | 5 | 6;
}

/** The own_codes that make up an ownership choice. 8 and 9 are sums of the others, and own_code 0 exists for industry 10 only. */
export function ownershipsOf(ownership: RegionRequest["ownership"]): readonly Ownership[] {
  return ownership === "private" ? ["5"] : ["1", "2", "3", "5"];
}
