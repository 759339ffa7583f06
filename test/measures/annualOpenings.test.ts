import { annualOpenings } from "../../src/measures/annualOpenings";

const openings = (start: number, end: number, years: number, exits: number, transfers: number): number =>
  annualOpenings.compute({ start, end, years, exits, transfers });

describe("annualOpenings", () => {
  it("takes the jobs that go from the workers to be replaced, but never gives less than none", () => {
    expect(openings(1_000, 900, 10, 50, 70)).toBe(110);
    expect(openings(1_000, 100, 5, 50, 70)).toBe(0);
  });

  it("needs every fact and a number of years", () => {
    expect(openings(1_000, 1_100, 0, 50, 70)).toBeNaN();
    expect(openings(1_000, 1_100, 10, NaN, 70)).toBeNaN();
    expect(openings(1_000, 100, 5, 50, NaN)).toBeNaN();
  });
});
