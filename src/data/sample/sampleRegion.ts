/** State 98 does not exist: nobody can take these areas for real ones. */
export interface SampleCounty {
  readonly area: string;
  readonly title: string;
  /** Covered jobs that its industries are scaled to; what comes out differs a little. */
  readonly jobs: number;
  readonly hasBaseYear: boolean;
}

export const sampleCounties: readonly SampleCounty[] = [
  { area: "98001", title: "Alderfield County (invented)", jobs: 80_000, hasBaseYear: true },
  { area: "98003", title: "Brookmere County (invented)", jobs: 52_000, hasBaseYear: true },
  { area: "98005", title: "Cinderford County (invented)", jobs: 35_000, hasBaseYear: true },
  { area: "98007", title: "Dunmarsh County (invented)", jobs: 20_000, hasBaseYear: true },
  { area: "98009", title: "Elmhollow County (invented)", jobs: 9_500, hasBaseYear: true },
  { area: "98011", title: "Fernwick County (invented)", jobs: 4_600, hasBaseYear: false },
];

export const sampleReference = { area: "98000", title: "Invented reference economy" };

/** NAICS changed between the two. */
export const sampleYears = { base: 2021, end: 2024 };
