import { sampleIndustries } from "../../../src/data/sample/sampleIndustries";
import { sampleTitle } from "../../../src/data/sample/sampleTitles";

test("titles are printed as QCEW files print them", () => {
  expect(sampleTitle("10")).toBe("10 Total, all industries");
  expect(sampleTitle("1013")).toBe("1013 Manufacturing");
  expect(sampleTitle("336")).toBe("NAICS 336 Transportation Equipment Manufacturing");
  expect(sampleTitle("3363")).toBe("NAICS 3363 Motor Vehicle Parts Manufacturing");
});

test("every industry of the sample has a title in both editions", () => {
  for (const { codes } of sampleIndustries) {
    for (const naics of [codes.base, codes.end]) expect(sampleTitle(naics)).not.toBe(`NAICS ${naics} NAICS ${naics}`);
  }
});
