import type { AreaFigures } from "./sampleEconomy";
import type { Figures } from "./figures";
import { sumOfFigures } from "./figures";
import { sampleTitle } from "./sampleTitles";
import { withheldIndustries } from "./withheldIndustries";

/** One area in one year, and what its location quotients are taken against. */
interface SampleArea {
  readonly area: string;
  readonly title: string;
  readonly year: number;
  readonly figures: AreaFigures;
  readonly reference: AreaFigures;
  readonly isCounty: boolean;
  /** An industry withheld without a second one, if any. */
  readonly alone: string | null;
}

/** The by-area layout without taxable wages, contributions and over-the-year changes, which an invented area has none of. */
const HEADER = [
  ...["area_fips", "own_code", "industry_code", "agglvl_code", "size_code", "year", "qtr", "disclosure_code"],
  ...["area_title", "own_title", "industry_title", "agglvl_title", "size_title"],
  ...["annual_avg_estabs_count", "annual_avg_emplvl", "total_annual_wages", "annual_avg_wkly_wage", "avg_annual_pay"],
  ...["lq_disclosure_code", "lq_annual_avg_estabs_count", "lq_annual_avg_emplvl", "lq_total_annual_wages"],
];

const OWNERSHIP_TITLES = {
  "0": "Total Covered",
  "1": "Federal Government",
  "2": "State Government",
  "3": "Local Government",
  "5": "Private",
};

const LEVEL_TITLES = [
  ...["Total Covered", "Total -- by ownership sector", "by Domain -- by ownership sector"],
  ...["by Supersector -- by ownership sector", "NAICS Sector -- by ownership sector"],
  ...["NAICS 3-digit -- by ownership sector", "NAICS 4-digit -- by ownership sector"],
];

/** An annual QCEW file, rows by ownership and industry code. */
export function sampleFileText(sample: SampleArea): string {
  const covered = { area: coveredTotal(sample.figures), reference: coveredTotal(sample.reference) };
  const rowOf = rowWriter(sample, covered);
  const rows = [rowOf("0", "10", covered.area, covered.reference, false)];
  for (const [own, industries] of sample.figures) {
    const isProtected = sample.isCounty && own === "5";
    const withheld = isProtected ? withheldIndustries(industries, sample.alone) : new Set<string>();
    for (const naics of [...industries.keys()].sort()) {
      const inReference = sample.reference.get(own)!.get(naics)!;
      rows.push(rowOf(own, naics, industries.get(naics)!, inReference, withheld.has(naics)));
    }
  }
  return `${[HEADER.map(quoted).join(","), ...rows].join("\r\n")}\r\n`;
}

function coveredTotal(figures: AreaFigures): Figures {
  return [...figures.values()]
    .map((industries) => industries.get("10")!)
    .reduce((sum, total) => sumOfFigures(sum, total));
}

function rowWriter(sample: SampleArea, covered: { readonly area: Figures; readonly reference: Figures }) {
  return (
    own: keyof typeof OWNERSHIP_TITLES,
    naics: string,
    figures: Figures,
    inReference: Figures,
    isWithheld: boolean,
  ): string => {
    const level = levelDigit(own, naics);
    const aggregation = `${sample.isCounty ? 7 : 5}${level}`;
    const flag = isWithheld ? "N" : "";
    // The agency, too, writes 0 where it withholds: only the flag tells it from a true zero.
    const { jobs, wages } = isWithheld ? { jobs: 0, wages: 0 } : figures;
    const pay = jobs === 0 ? 0 : wages / jobs;
    const quotient = (of: keyof Figures): string =>
      isWithheld ? "0.00" : (figures[of] / covered.area[of] / (inReference[of] / covered.reference[of])).toFixed(2);
    const codes = [sample.area, own, naics, aggregation, "0", String(sample.year), "A", flag];
    const titles = [
      sample.title,
      OWNERSHIP_TITLES[own],
      sampleTitle(naics),
      levelTitle(sample, level),
      "All establishment sizes",
    ];
    const levels = [figures.estabs, jobs, wages, Math.round(pay / 52), Math.round(pay)];
    const quotients = [quotient("estabs"), quotient("jobs"), quotient("wages")];
    return [...[...codes, ...titles].map(quoted), ...levels, quoted(flag), ...quotients].join(",");
  };
}

function levelTitle({ isCounty }: SampleArea, level: number): string {
  return `${isCounty ? "County" : "State"}, ${LEVEL_TITLES[level]!}`;
}

/** Last digit of agglvl_code. */
function levelDigit(own: string, naics: string): number {
  if (naics === "10") return own === "0" ? 0 : 1;
  if (naics.startsWith("10")) return naics.length - 1;
  return naics.length === 2 || naics.includes("-") ? 4 : naics.length + 2;
}

function quoted(text: string): string {
  return `"${text}"`;
}
