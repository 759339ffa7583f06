/** A 4-digit industry of the invented economy. */
export interface SampleIndustry {
  readonly own: "1" | "2" | "3" | "5";
  /** Its code in NAICS 2017 and in NAICS 2022. */
  readonly codes: { readonly base: string; readonly end: string };
  /** Jobs in the reference economy, base year. */
  readonly jobs: number;
  /** Growth in the reference economy over the whole period, as a share. */
  readonly growth: number;
  /** Dollars a year. */
  readonly pay: number;
  /** Jobs per establishment. */
  readonly size: number;
  /** Jobs per head of the region's employment, in those of the reference economy. */
  readonly concentration: number;
  /** Growth of the region beyond that of the reference economy, as a share. */
  readonly lead: number;
  /** The one county where the region has it. */
  readonly home?: string;
}

/** own, code or code in 2017>code in 2022, thousand jobs, growth %, thousand dollars pay, size, concentration, lead %, home */
const TABLE = `
5 1111 4.0 -2 44 4 1.6 0
5 1133 1.2 -6 52 5 0.5 0
5 2123 2.4 3 72 16 1.3 0
5 2211 9.0 1 112 28 0.9 0
5 2361 24 9 66 6 0.8 2
5 2373 8.5 8 82 26 1.0 0
5 2382 58 10 71 11 1.0 3
5 3118 8.0 5 47 26 1.1 0
5 3162 0.09 -4 41 20 26 0 98009
5 3222 6.6 -1 68 62 1.7 -2
5 3231 10 -7 54 15 1.9 -14
5 3261 15 2 58 46 2.3 1
5 3272 2.1 1 64 40 2.9 -3
5 3315 2.9 -5 63 60 3.3 -6
5 3323 9.6 6 62 27 1.8 4
5 3327 8.8 4 61 17 3.4 5
5 3329 6.8 2 66 37 2.9 2
5 3335 4.2 0 74 21 3.6 2
5 3344 9.5 6 124 90 0.3 0
5 3361 6.8 14 92 700 4.2 4 98003
5 3362 4.3 7 58 70 3.1 3
5 3363 13.5 4 66 95 4.7 4
5 3371 5.6 -8 46 21 1.5 -8
5 4231 8.8 5 68 16 1.5 2
5 4238 17 6 86 13 1.2 1
5 4244 19 3 66 27 0.8 0
5 4411 31 5 66 28 1.0 0
5 4421>4491 5.4 -2 44 9 0.9 0
5 4422>4491 4.9 -5 39 8 0.8 0
5 4431>4492 11 -6 55 12 0.9 -3
5 4441 30 1 43 19 1.1 0
5 4451 66 2 34 31 1.0 0
5 4461>4561 26 0 46 12 1.0 0
5 4471>4571 24 3 29 10 1.2 0
5 4481>4581 22 -1 29 13 0.7 -4
5 4523>4552 52 3 34 70 1.1 0
5 4539>4599 9.0 2 33 6 0.9 0
5 4541>4599 11 4 62 15 0.6 0
5 4841 26 4 62 12 1.6 3
5 4921 24 6 52 52 0.8 0
5 4931 42 15 48 78 1.5 8
5 5111>5131 6.2 -12 68 19 0.7 -12
5 5112>5132 13 12 168 24 0.3 2
5 5173>5171 13 -8 92 18 0.6 -2
5 5182 11 18 132 21 0.4 6
5 5221 41 -3 80 17 0.8 0
5 5241 29 2 98 40 0.7 0
5 5242 29 7 78 7 0.7 2
5 5313 17 7 60 8 0.7 0
5 5321 4.9 9 50 11 0.7 0
5 5412 26 5 78 9 0.7 2
5 5413 37 8 96 14 0.9 9
5 5415 57 7 124 11 0.5 14
5 5416 43 10 104 8 0.6 10
5 5511 58 5 130 42 0.7 0
5 5613 85 -6 46 48 1.2 -4
5 5617 52 5 42 9 0.9 0
5 5621 6.0 6 60 19 0.9 0
5 6113 38 4 66 180 0.9 2 98001
5 6211 68 8 104 11 0.9 7
5 6214 25 12 72 24 0.8 12
5 6216 38 10 38 38 0.9 8
5 6221 128 5 72 560 1.0 3
5 6231 35 -2 42 92 1.2 0
5 6241 68 14 32 26 0.9 4
5 7139 28 16 27 16 0.9 2
5 7211 40 14 37 27 0.6 0
5 7225 255 12 25 19 0.9 0
5 8111 23 5 49 6 1.1 0
5 8121 16 11 33 7 0.9 0
5 8131 4.6 1 30 8 1.1 0
5 9999 2.2 20 52 3 0.9 0
1 4911 14 -2 64 18 1.0 0
1 9281 12 1 92 60 0.3 0
2 6113 48 2 68 900 0.8 0 98001
2 9221 17 -1 62 70 0.9 0
3 6111 176 3 52 62 1.0 0
3 9211 62 3 50 34 1.0 0
3 9221 38 2 68 44 1.0 0`;

function parse(line: string): SampleIndustry {
  const [own, codes = "", jobs, growth, pay, size, concentration, lead, home] = line.split(" ");
  const [base = "", end = base] = codes.split(">");
  return {
    own: own as SampleIndustry["own"],
    codes: { base, end },
    jobs: Number(jobs) * 1_000,
    growth: Number(growth) / 100,
    pay: Number(pay) * 1_000,
    size: Number(size),
    concentration: Number(concentration),
    lead: Number(lead) / 100,
    ...(home === undefined ? {} : { home }),
  };
}

/** A manufacturing region: vehicles and metal goods are its base, health care and services gain, printing and publishing shrink. */
export const sampleIndustries: readonly SampleIndustry[] = TABLE.trim().split("\n").map(parse);
