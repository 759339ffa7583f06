/** NAICS digits, or the aggregates above the sectors. `total` is industry 10. */
export type Level = "total" | "domain" | "supersector" | 2 | 3 | 4 | 5 | 6;

/** QCEW ownership: 0 total covered, 1 federal, 2 state, 3 local, 4 international, 5 private, 8 all government, 9 all but federal. */
export type Ownership = "0" | "1" | "2" | "3" | "4" | "5" | "8" | "9";

/** Edition of NAICS, by the year it is named after. */
export type Vintage = 2002 | 2007 | 2012 | 2017 | 2022;

/** Why a number is or is not there. A withheld fact has `jobs` and `wages` null; it is never 0. */
export type FactStatus = "published" | "withheld";

/** One row of an annual QCEW file: an industry of an area under one ownership in one year. */
export interface Fact {
  /** Area code as text: "39049", "US000", "C1814". */
  readonly area: string;
  readonly own: Ownership;
  /** NAICS or BLS aggregate code as text: "10", "1013", "31-33", "3361". */
  readonly naics: string;
  /** Edition of NAICS the year is coded in. */
  readonly vintage: Vintage;
  readonly level: Level;
  readonly year: number;
  /** Annual average establishments; published even where jobs are withheld. */
  readonly estabs: number | null;
  /** Annual average employment. */
  readonly jobs: number | null;
  /** Total annual wages in dollars. */
  readonly wages: number | null;
  readonly status: FactStatus;
  /** The agency's own employment location quotient (two decimals), kept to check ours; null where it gives none. */
  readonly publishedQuotient: number | null;
}
