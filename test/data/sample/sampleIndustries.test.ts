import { sampleIndustries } from "../../../src/data/sample/sampleIndustries";
import { sampleCounties } from "../../../src/data/sample/sampleRegion";

test("every line of the table is an industry with all its numbers", () => {
  expect(sampleIndustries.length).toBeGreaterThan(70);
  for (const { codes, jobs, growth, pay, size, concentration, lead, home } of sampleIndustries) {
    expect(codes.base).toMatch(/^\d{4}$/);
    expect(codes.end).toMatch(/^\d{4}$/);
    for (const number of [jobs, pay, size, concentration]) expect(number).toBeGreaterThan(0);
    for (const share of [growth, lead]) expect(Math.abs(share)).toBeLessThan(0.3);
    if (home !== undefined) expect(sampleCounties.map(({ area }) => area)).toContain(home);
  }
});

test("codes that changed are changed as NAICS 2022 has it", () => {
  const changed = new Map(sampleIndustries.map(({ codes }) => [codes.base, codes.end]));
  expect([changed.get("4421"), changed.get("4422"), changed.get("4431"), changed.get("5111")]).toEqual([
    "4491",
    "4491",
    "4492",
    "5131",
  ]);
  expect(changed.get("3363")).toBe("3363");
});
