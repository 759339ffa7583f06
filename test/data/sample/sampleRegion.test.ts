import { naicsVintage } from "../../../src/data/naicsVintage";
import { sampleCounties, sampleReference, sampleYears } from "../../../src/data/sample/sampleRegion";

test("areas are in a state that does not exist, and the years in two editions of NAICS", () => {
  const areas = [sampleReference, ...sampleCounties].map(({ area }) => area);
  expect(new Set(areas).size).toBe(7);
  for (const area of areas) expect(area).toMatch(/^98\d{3}$/);
  expect([naicsVintage(sampleYears.base), naicsVintage(sampleYears.end)]).toEqual([2017, 2022]);
});
