import type { Fact } from "../../src/data/fact";
import { Facts } from "../../src/data/facts";
import { readFiles } from "../../src/data/readFiles";
import { selfCheck } from "../../src/data/selfCheck";
import { factOf } from "./factOf";
import { columbusCounties, countyFile, describeReal, nationFile } from "./realData";

const nation: readonly Fact[] = [
  factOf({ area: "US000", own: "0", naics: "10", jobs: 1_000_000, publishedQuotient: 1 }),
  factOf({ area: "US000", naics: "10", jobs: 800_000, publishedQuotient: 1 }),
  factOf({ area: "US000", naics: "336", jobs: 10_000, publishedQuotient: 1 }),
];
/** 200 of 10,000 jobs against 1 in 100: a quotient of 2. */
const county = (publishedQuotient: number | null, jobs: number | null = 200): Facts =>
  new Facts([
    ...nation,
    factOf({ own: "0", naics: "10", jobs: 10_000, publishedQuotient: 1 }),
    factOf({ naics: "336", jobs, publishedQuotient }),
  ]);

test.each([
  [2, 1, 0],
  [2.01, 1, 0],
  [1.98, 0, 0],
  [2.03, 0, 1],
])("a quotient of 2 printed as %d", (printed, within001Share, beyond002Share) => {
  expect(selfCheck(county(printed), ["39049"], "US000")).toMatchObject({ compared: 1, within001Share, beyond002Share });
});

test("warns where more than one in twenty are beyond 0.02", () => {
  expect(selfCheck(county(2.5), ["39049"], "US000").warning).toMatch(
    /^100% of the 1 location quotients .* different releases\.$/,
  );
  expect(selfCheck(county(2), ["39049"], "US000").warning).toBeUndefined();
});

test.each([
  ["withheld jobs", county(2, null)],
  ["a withheld quotient", county(null)],
  ["fewer than 100 jobs", county(2, 99)],
])("leaves out %s", (_, facts) => {
  expect(selfCheck(facts, ["39049"], "US000")).toEqual({ compared: 0, within001Share: NaN, beyond002Share: NaN });
});

test("another reference than the one of the printed quotients is not compared", () => {
  const state = nation.map((fact) => ({ ...fact, area: "39000", publishedQuotient: 1.1 }));
  expect(selfCheck(new Facts([...county(2), ...state]), ["39049"], "39000").compared).toBe(0);
});

describeReal("the agency's own quotients", () => {
  test.each([
    [2020, 1, 0],
    [2021, 1, 0],
    [2022, 1, 0],
    [2023, 0.96, 0.02],
  ])("Franklin County %i, where 2023 is a first release", (year, atLeastWithin, atMostBeyond) => {
    const { facts } = readFiles([countyFile("39049", year), nationFile(year)]);
    const { compared, within001Share, beyond002Share, warning } = selfCheck(facts, ["39049"], "US000");
    console.info(
      `Franklin ${year}: ${compared} compared, within 0.01 ${within001Share}, beyond 0.02 ${beyond002Share}`,
    );
    expect(compared).toBeGreaterThan(1_000);
    expect(within001Share).toBeGreaterThanOrEqual(atLeastWithin);
    expect(beyond002Share).toBeLessThanOrEqual(atMostBeyond);
    expect(warning).toBeUndefined();
  });

  test("counties of one year against the nation of another give the warning", () => {
    const { facts } = readFiles([...columbusCounties.map((area) => countyFile(area, 2020)), nationFile(2023)]);
    const mixed = new Facts([...facts].map((fact) => ({ ...fact, year: 2020 })));
    expect(selfCheck(mixed, columbusCounties, "US000").warning).toMatch(/different releases/);
  });
});
