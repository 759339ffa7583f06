import fc from "fast-check";
import { commutingZones } from "../../src/analysis/commutingZones";
import type { Flow } from "../../src/analysis/flow";
import { describeReal } from "../data/realData";
import { denseAverageLinkage } from "./denseAverageLinkage";
import { partition } from "./partition";
import { countyFlows, stateFlows } from "./realFlows";

const flow = (origin: string, destination: string, count: number): Flow => ({ origin, destination, count });

/** The published steps on a full matrix: the second way to the same zones. */
function zonesFromMatrix(flows: readonly Flow[], areas: readonly string[], cut: number): number[] {
  const indexOf = new Map(areas.map((area, index) => [Number(area), index]));
  const workers = areas.map(() => 0);
  const between = areas.map(() => new Map<number, number>());
  for (const { origin, destination, count } of flows) {
    const [from, to] = [indexOf.get(Number(origin))!, indexOf.get(Number(destination))];
    workers[from]! += count;
    if (to === undefined || to === from) continue;
    between[from]!.set(to, (between[from]!.get(to) ?? 0) + count);
  }
  const both = (one: number, another: number) => (between[one]!.get(another) ?? 0) + (between[another]!.get(one) ?? 0);
  const similarities = areas.map((_, one) => {
    const others = new Map<number, number>();
    for (const another of areas.keys()) {
      const proportion = both(one, another) / Math.min(workers[one]!, workers[another]!);
      if (another !== one && proportion > 0) others.set(another, proportion >= 0.999 ? 0.999 : proportion);
    }
    return others;
  });
  return denseAverageLinkage(similarities, cut);
}

const zonesOf = (flows: readonly Flow[], cut = 0.977) =>
  commutingZones(flows, cut).map(({ area, zone }) => [area, zone]);

describe("commutingZones", () => {
  it("numbers zones by their largest area and lists the largest first", () => {
    const flows = [
      ...[flow("1", "1", 90), flow("1", "2", 10)],
      ...[flow("2", "2", 500), flow("3", "3", 900), flow("4", "4", 40), flow("4", "3", 60)],
    ];
    expect(zonesOf(flows)).toEqual([
      ["3", 1],
      ["4", 1],
      ["2", 2],
      ["1", 2],
    ]);
  });

  it("takes several spellings of a code for one area, in both directions and over several rows", () => {
    const flows = [
      flow("01001", "001001", 80),
      flow("1001", "01003", 1),
      flow("01001", "1003", 1),
      flow("1003", "001001", 1),
    ];
    // 3 of the single resident worker of 1003 would be more than all: the highest similarity.
    expect(zonesOf(flows)).toEqual([
      ["01001", 1],
      ["1003", 1],
    ]);
    expect(zonesOf(flows, 0)).toHaveLength(2);
    expect(zonesOf(flows, 0).map(([, zone]) => zone)).toEqual([1, 2]);
  });

  it("lists no area where nobody lives who works, and counts those who leave as resident workers", () => {
    const leaving = [flow("1", "1", 50), flow("1", "9", 50), flow("2", "2", 198), flow("2", "1", 2), flow("3", "3", 0)];
    // 2 of 100 resident workers of area 1; of the 50 who stay on the map it would be within the cut.
    expect(zonesOf(leaving)).toEqual([
      ["2", 1],
      ["1", 2],
    ]);
  });

  it("gives nothing where nobody works", () => {
    expect(zonesOf([])).toEqual([]);
    expect(zonesOf([flow("1", "2", 0)])).toEqual([]);
  });

  it("does not depend on the order of the flows, nor on the unit of the counts", () => {
    const area = fc.integer({ min: 1, max: 9 }).map(String);
    const flows = fc.array(fc.record({ origin: area, destination: area, count: fc.integer({ min: 0, max: 1_000 }) }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(flows, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (rows, cut) => {
        expect(zonesOf(rows.toReversed(), cut)).toEqual(zonesOf(rows, cut));
        expect(
          zonesOf(
            rows.map((row) => ({ ...row, count: 2 * row.count })),
            cut,
          ),
        ).toEqual(zonesOf(rows, cut));
      }),
    );
  });
});

describeReal("commutingZones of the American Community Survey", () => {
  it("gives for the states the zones of a full matrix", () => {
    const flows = stateFlows();
    const areas = [...new Set(flows.map(({ origin }) => origin))];
    for (const cut of [0.5, 0.9, 0.977]) {
      const zoneOf = new Map(commutingZones(flows, cut).map(({ area, zone }) => [area, zone]));
      const expected = zonesFromMatrix(flows, areas, cut);
      expect(partition(areas.map((area) => zoneOf.get(area)!))).toEqual(partition(expected));
    }
    expect(areas).toHaveLength(51);
  });

  it("gives for all counties the zones of a full matrix, between the 625 of 2010 and the 593 of 2020", () => {
    const flows = countyFlows();
    const areas = [...new Set(flows.map(({ origin }) => origin))];
    const zones = commutingZones(flows, 0.977);
    const zoneOf = new Map(zones.map(({ area, zone }) => [area, zone]));
    const expected = zonesFromMatrix(flows, areas, 0.977);
    expect(partition(areas.map((area) => zoneOf.get(area)!))).toEqual(partition(expected));
    const count = new Set(zoneOf.values()).size;
    console.info(`Commuting zones of ${areas.length} counties, 2011-2015: ${count}, as from a full matrix`);
    expect(count).toBeGreaterThan(593);
    expect(count).toBeLessThan(625);
    const columbus = zones.filter(({ zone }) => zone === zoneOf.get("39049")).map(({ area }) => area);
    expect(columbus).toEqual(expect.arrayContaining("39041 39045 39073 39089 39097 39127 39129 39159".split(" ")));
    expect(columbus[0]).toBe("39049");
  });
});
