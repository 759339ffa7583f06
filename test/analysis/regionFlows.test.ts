import { areasWithoutFlows, regionFlows } from "../../src/analysis/regionFlows";

const flows = [
  { origin: "01001", destination: "001001", count: 5 },
  { origin: "01001", destination: "001003", count: 3 },
  { origin: "01003", destination: "1001", count: NaN },
  { origin: "01005", destination: "01003", count: 9 },
];

it("takes what begins in the region as its workers", () => {
  expect(regionFlows(flows, ["1001"], "workers")).toEqual([
    { row: 0, partner: "001001", isWithin: true, count: 5 },
    { row: 1, partner: "001003", isWithin: false, count: 3 },
  ]);
});

it("takes what ends in the region as its jobs", () => {
  expect(regionFlows(flows, ["1001"], "jobs")).toEqual([
    { row: 0, partner: "01001", isWithin: true, count: 5 },
    { row: 2, partner: "01003", isWithin: false, count: NaN },
  ]);
});

it("names the areas that no flow touches", () => {
  expect(areasWithoutFlows(flows, ["001003", "39O41", "1005", "9"])).toEqual(["39O41", "9"]);
});
