import { establishmentSize } from "../../src/data/establishmentSize";
import { Facts } from "../../src/data/facts";
import { factOf } from "./factOf";

const slice = new Facts([
  factOf({ naics: "10", jobs: 1_000, estabs: 100 }),
  factOf({ naics: "336", jobs: 800, estabs: 20 }),
  factOf({ naics: "3361", jobs: null, estabs: 2 }),
  factOf({ naics: "3362", jobs: 60, estabs: 3 }),
  factOf({ naics: "3363", jobs: 0, estabs: 0 }),
]).slice("39049", 2023, "5");

test.each([
  ["3362", 20],
  ["3361", 40],
  ["3363", 40],
  ["336111", 40],
  ["541", 10],
])("%s has %i jobs per establishment", (naics, size) => {
  expect(establishmentSize(slice, naics)).toBe(size);
});

test("one job where nothing tells", () => {
  expect(establishmentSize(new Map(), "336")).toBe(1);
});
