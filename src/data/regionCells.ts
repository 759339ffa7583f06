import type { AreaYear } from "./areaYear";
import { areaYear } from "./areaYear";
import type { Ownership } from "./fact";
import type { Facts } from "./facts";
import { naicsBreaks } from "./naicsBreaks";
import type { RegionCell } from "./regionCell";
import { notInVintageCell } from "./regionCell";
import type { Gap } from "./regionGaps";
import { regionGaps } from "./regionGaps";
import type { RegionRequest } from "./regionRequest";
import { ownershipsOf } from "./regionRequest";

/** One thing of every area; `counties` in the order of the request. */
export interface EveryArea<Of> {
  readonly counties: readonly Of[];
  readonly reference: Of;
}

export type AreaCells = EveryArea<RegionCell>;

export interface RegionIndustry {
  readonly naics: string;
  readonly base: AreaCells;
  readonly end: AreaCells;
}

/** Totals of all industries in one year. */
export interface RegionTotals {
  /** own_code 0, industry 10: every job that unemployment insurance covers. */
  readonly covered: AreaCells;
  /** own_code 5, industry 10. */
  readonly private: AreaCells;
}

export interface RegionCells {
  /** By code, ascending: every industry of the level in any of the areas, in either year. */
  readonly industries: readonly RegionIndustry[];
  readonly base: RegionTotals;
  readonly end: RegionTotals;
  readonly gaps: readonly Gap[];
}

/** Everything a ranking needs to know of its region and reference: each industry's cell in each area and both years. */
export function regionCells(facts: Facts, request: RegionRequest): RegionCells {
  const { baseYear, endYear, level } = request;
  const ownerships = ownershipsOf(request.ownership);
  const breaks = new Map(naicsBreaks(facts, request).map(({ naics, kind }) => [naics, kind]));
  const base = everyArea(request, (area) =>
    areaYear(facts, { area, year: baseYear }, ownerships, level, request.reference),
  );
  const end = everyArea(request, (area) =>
    areaYear(facts, { area, year: endYear }, ownerships, level, request.reference),
  );
  return {
    industries: industryCodes(facts, request).map((naics) => ({
      naics,
      base: inEvery(base, (of) => (breaks.get(naics) === "begun" ? notInVintageCell : of.cell(naics))),
      end: inEvery(end, (of) => (breaks.get(naics) === "ended" ? notInVintageCell : of.cell(naics))),
    })),
    base: totalsOf(facts, request, baseYear),
    end: totalsOf(facts, request, endYear),
    gaps: regionGaps(facts, request),
  };
}

/** The industries of the request's level that a file of any of its areas has in either year, by code. */
function industryCodes(facts: Facts, request: RegionRequest): string[] {
  const { counties, reference, baseYear, endYear, ownership, level } = request;
  const codes = new Set<string>();
  for (const area of [...counties, reference]) {
    for (const year of [baseYear, endYear]) {
      for (const own of ownershipsOf(ownership)) {
        for (const fact of facts.slice(area, year, own).values()) if (fact.level === level) codes.add(fact.naics);
      }
    }
  }
  return [...codes].sort();
}

function totalsOf(facts: Facts, request: RegionRequest, year: number): RegionTotals {
  const total = (own: Ownership): AreaCells =>
    everyArea(request, (area) => areaYear(facts, { area, year }, [own], "total", request.reference).cell("10"));
  return { covered: total("0"), private: total("5") };
}

function everyArea<Of>(request: RegionRequest, of: (area: string) => Of): EveryArea<Of> {
  return { counties: request.counties.map(of), reference: of(request.reference) };
}

function inEvery(areas: EveryArea<AreaYear>, cell: (of: AreaYear) => RegionCell): AreaCells {
  return { counties: areas.counties.map(cell), reference: cell(areas.reference) };
}
