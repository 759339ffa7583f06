import fc from "fast-check";
import type { Flow } from "../../src/analysis/flow";
import { commuteShed } from "../../src/measures/commuteShed";

const flow = (origin: string, destination: string, count: number): Flow => ({ origin, destination, count });
const shed = (flows: readonly Flow[], areas: readonly string[], side: "jobs" | "workers" = "jobs") =>
  commuteShed.compute({ flows, areas, side });

describe("commuteShed", () => {
  it("lists where residents work with workers", () => {
    const { flows } = commuteShed.example.values;
    expect(shed(flows, ["39049"], "workers")).toEqual([
      ["39049", 50, 50 / 65, 50 / 65],
      ["39041", 15, 15 / 65, 1],
    ]);
  });

  it("adds up a partner over its rows, the region's areas and the spellings of its code", () => {
    const flows = [flow("01005", "01001", 2), flow("1005", "01003", 3), flow("01001", "001003", 4)];
    expect(shed(flows, ["1001", "1003"])).toEqual([
      ["01005", 5, 5 / 9, 5 / 9],
      ["01001", 4, 4 / 9, 1],
    ]);
  });

  it("orders equal counts by code, whatever the order of the flows", () => {
    const flows = [flow("3", "1", 5), flow("2", "1", 5), flow("4", "1", 7)];
    const partners = ["4", "2", "3"];
    expect(shed(flows, ["1"]).map(([partner]) => partner)).toEqual(partners);
    expect(shed(flows.toReversed(), ["1"]).map(([partner]) => partner)).toEqual(partners);
  });

  it("keeps known counts beside a missing one, without shares of a total that nobody knows", () => {
    const flows = [flow("2", "1", NaN), flow("3", "1", 5), flow("1", "1", 9), flow("9", "2", NaN)];
    const missing = { problem: "missing", because: "Withheld or missing: flows, row 1." };
    expect(shed(flows, ["1"])).toEqual([
      ["1", 9, missing, missing],
      ["3", 5, missing, missing],
      ["2", missing, missing, missing],
    ]);
  });

  it("keeps a partner with a known 0, and has no shares of nobody", () => {
    expect(shed([flow("2", "1", 0), flow("1", "1", 4)], ["1"])[1]).toEqual(["2", 0, 0, 1]);
    expect(shed([flow("2", "1", 0)], ["1"])).toEqual([["2", 0, NaN, NaN]]);
  });

  it("says why there is no shed", () => {
    const none = (problem: string, because: string) => [Array.from({ length: 4 }, () => ({ problem, because }))];
    expect(shed([flow("1", "2", 3)], ["1"])).toEqual(none("undefined", "No flow ends in the region."));
    expect(shed([flow("1", "2", 3)], ["2"], "workers")).toEqual(none("undefined", "No flow begins in the region."));
    const unknown = "The flows have no area 3, 4, 5 and 1 more: check the codes, or leave them out.";
    expect(shed([flow("1", "2", 3)], ["3", "4", "5", "6", "1"])).toEqual(none("missing", unknown));
  });

  it("adds up to the people of the region, and to 1", () => {
    const area = fc.integer({ min: 1, max: 6 }).map(String);
    const drawn = fc.array(fc.record({ origin: area, destination: area, count: fc.integer({ min: 1, max: 100 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(drawn, (flows) => {
        const region = flows[0]!.destination;
        const rows = shed(flows, [region]) as [string, number, number, number][];
        const people = flows.filter(({ destination }) => destination === region);
        expect(rows.reduce((sum, [, count]) => sum + count, 0)).toBe(people.reduce((sum, { count }) => sum + count, 0));
        expect(rows.at(-1)![3]).toBeCloseTo(1, 10);
        for (const [index, [, count, share]] of rows.entries()) {
          expect(count).toBeLessThanOrEqual(rows[index - 1]?.[1] ?? Infinity);
          expect(rows[index]![3] - (rows[index - 1]?.[3] ?? 0)).toBeCloseTo(share, 10);
        }
      }),
    );
  });
});
