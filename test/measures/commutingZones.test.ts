import { commutingZones } from "../../src/measures/commutingZones";

const { flows } = commutingZones.example.values;

describe("commutingZones", () => {
  it("joins more with a higher cut and nothing with 0", () => {
    const zones = (cut: number) => commutingZones.compute({ flows, cut }).map(([area, zone]) => `${area}${zone}`);
    // C has 10 of 600 in common with A and nothing with B: mean distance 1 - (10/600 + 0) / 2.
    expect(zones(0.9916)).toEqual(["A1", "B1", "C2"]);
    expect(zones(0.9917)).toEqual(["A1", "C1", "B1"]);
    expect(zones(0)).toEqual(["A1", "C2", "B3"]);
  });

  it("is missing as a whole with one missing count, and says which", () => {
    const gap = { problem: "missing", because: "Withheld or missing: flows, row 7." };
    const withGap = [...flows, { origin: "C", destination: "B", count: NaN }];
    expect(commutingZones.compute({ flows: withGap, cut: 0.977 })).toEqual([[gap, gap]]);
  });

  it("is undefined where nobody works", () => {
    const none = { problem: "undefined", because: "The flows show no resident workers in any area." };
    expect(commutingZones.compute({ flows: [{ origin: "A", destination: "B", count: 0 }], cut: 0.977 })).toEqual([
      [none, none],
    ]);
  });

  it("takes a cut below 1 only", () => {
    const { holds } = commutingZones.inputs.cut.limit;
    expect([-0.1, 0, 0.977, 0.999, 1, 98, NaN].map(holds)).toEqual([false, true, true, true, false, false, false]);
  });
});
