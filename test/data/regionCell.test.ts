import type { RegionCell } from "../../src/data/regionCell";
import { noFileCell, noneCell, sumOfCells } from "../../src/data/regionCell";

const bounds = { estimate: null, low: null, high: null };
const published: RegionCell = { status: "published", jobs: 100, wages: 5_000_000, estabs: 4, ...bounds };
const estimated: RegionCell = {
  status: "withheld",
  jobs: null,
  wages: null,
  estabs: 2,
  estimate: 30,
  low: 0,
  high: 80,
};
const ranged: RegionCell = { ...estimated, estimate: null, low: 20, high: 99 };
const unsaid: RegionCell = { ...estimated, ...bounds };

test("published parts add up, true zeros among them", () => {
  expect(sumOfCells([published, noneCell, published])).toEqual({
    ...published,
    jobs: 200,
    wages: 10_000_000,
    estabs: 8,
  });
});

test("nothing under any ownership is nothing", () => {
  expect(sumOfCells([noneCell, noneCell])).toEqual(noneCell);
});

test("one withheld part withholds the sum, which then is an estimate", () => {
  expect(sumOfCells([published, estimated])).toEqual({
    status: "withheld",
    jobs: null,
    wages: null,
    estabs: 6,
    estimate: 130,
    low: 100,
    high: 180,
  });
});

test("a part that may only show its range leaves the sum a range", () => {
  expect(sumOfCells([published, ranged])).toMatchObject({ estimate: null, low: 120, high: 199 });
});

test("a part of which nothing can be said leaves the sum unsaid", () => {
  expect(sumOfCells([published, unsaid])).toMatchObject({ status: "withheld", jobs: null, ...bounds });
});

test("a part that no file tells leaves the sum untold", () => {
  expect(sumOfCells([published, noFileCell])).toEqual(noFileCell);
});
