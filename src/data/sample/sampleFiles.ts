import type { AreaFigures, SamplePeriod } from "./sampleEconomy";
import { countyFigures, referenceFigures } from "./sampleEconomy";
import { sampleFileText } from "./sampleFileText";
import { sampleCounties, sampleReference, sampleYears } from "./sampleRegion";

export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

/** A lone remainder: the only industry that is withheld among those of 332 in this county. */
const ALONE = { area: "98005", naics: "3329" };

/**
 * Annual QCEW files of six invented counties and their invented reference economy, always the same. They have what real files have:
 * withheld rows, one of them a lone remainder; a new NAICS between the years; an industry that is hardly found elsewhere; a true
 * zero; and a county without a file for the base year.
 */
export function sampleFiles(): SampleFile[] {
  const periods: readonly SamplePeriod[] = ["base", "end"];
  const reference = { base: referenceFigures("base"), end: referenceFigures("end") };
  const ofReference = periods.map((period) =>
    fileOf(sampleReference, period, reference[period], reference[period], false),
  );
  const ofCounties = sampleCounties.flatMap((county) => {
    const figures = countyFigures(county);
    return periods
      .filter((period) => period === "end" || county.hasBaseYear)
      .map((period) => fileOf(county, period, figures[period], reference[period], true));
  });
  return [...ofReference, ...ofCounties];
}

function fileOf(
  { area, title }: { readonly area: string; readonly title: string },
  period: SamplePeriod,
  figures: AreaFigures,
  reference: AreaFigures,
  isCounty: boolean,
): SampleFile {
  const year = sampleYears[period];
  const alone = area === ALONE.area ? ALONE.naics : null;
  return {
    name: `${year}.annual ${area} ${title}.csv`,
    text: sampleFileText({ area, title, year, figures, reference, isCounty, alone }),
  };
}
