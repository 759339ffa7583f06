import fc from "fast-check";
import { ascendingRanks } from "../../src/analysis/ascendingRanks";
import { descendingRanks } from "../../src/analysis/descendingRanks";

describe("descendingRanks", () => {
  it("gives 1 to the largest, and the better rank to equal values", () => {
    expect([...descendingRanks(Float64Array.of(10, 30, 20, 30, 5))]).toEqual([4, 1, 3, 1, 5]);
    expect([...descendingRanks(Float64Array.of())]).toEqual([]);
  });

  it("is the ascending rank of the values turned around, which is reckoned in another way", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (values) => {
        expect([...descendingRanks(Float64Array.from(values))]).toEqual(ascendingRanks(values.map((value) => -value)));
      }),
    );
  });
});
