import fc from "fast-check";
import type { Flow } from "../../src/analysis/flow";
import { commuteShed } from "../../src/measures/commuteShed";
import { isProblem } from "../../src/measures/result";
import { selfContainment } from "../../src/measures/selfContainment";
import { countyFlows } from "../analysis/realFlows";
import { describeReal } from "../data/realData";

const flow = (origin: string, destination: string, count: number): Flow => ({ origin, destination, count });
const { flows, areas } = selfContainment.example.values;
const of = (rows: readonly Flow[], region: readonly string[], side: "workers" | "jobs") =>
  selfContainment.compute({ flows: rows, areas: region, side })[0]![0];
const because = (rows: readonly Flow[], region: readonly string[], side: "workers" | "jobs" = "workers") => {
  const result = of(rows, region, side)!;
  return isProblem(result) ? `${result.problem}: ${result.because}` : result;
};

describe("selfContainment", () => {
  it("divides those within by the workers, or by the jobs", () => {
    expect(of(flows, areas, "workers")).toBe(80 / 100);
    expect(of(flows, areas, "jobs")).toBe(80 / 120);
  });

  it("takes codes without their leading zeros, and a code that is listed twice once", () => {
    const rows = [flow("01001", "001001", 3), flow("1001", "01003", 1)];
    expect(of(rows, ["1001", "01001"], "workers")).toBe(0.75);
  });

  it("is missing with a missing flow that counts, and says which", () => {
    const rows = [flow("1", "1", 8), flow("1", "2", NaN), flow("2", "1", 2), flow("2", "3", NaN)];
    expect(because(rows, ["1"])).toBe("missing: Withheld or missing: flows, row 2.");
    expect(of(rows, ["1"], "jobs")).toBe(0.8);
    expect(because(rows, ["1", "2"])).toBe("missing: Withheld or missing: flows, rows 2, 4.");
    const many = Array.from({ length: 8 }, (_, index) => flow("1", String(index), NaN));
    expect(because(many, ["1"])).toBe("missing: Withheld or missing: flows, rows 1, 2, 3, 4, 5 and 3 more.");
  });

  it("does not take a flow of nobody for a missing one", () => {
    expect(of([flow("1", "1", 0), flow("1", "2", 4)], ["1"], "workers")).toBe(0);
  });

  it("refuses a region that it cannot know", () => {
    expect(because(flows, ["39041", "39O49"])).toBe(
      "missing: The flows have no area 39O49: check the codes, or leave them out.",
    );
    expect(because(flows, ["", ""])).toBe("missing: areas has no code: give those of the region.");
    expect(because([flow("1", "2", 5)], ["2"])).toBe("undefined: The flows show no resident workers of the region.");
    expect(because([flow("1", "2", 5)], ["1"], "jobs")).toBe("undefined: The flows show no jobs of the region.");
  });

  it("reads blank cells among the areas as no areas", () => {
    expect(of(flows, [...areas, ""], "workers")).toBe(0.8);
  });

  it("has a native twin for each side", () => {
    const at = { all: "$E$2:$E$3", cell: String, row: String, column: (column: number) => `c${column}` };
    const places = { flows: at, areas: at, side: at };
    const native = (side: "workers" | "jobs") =>
      selfContainment.native!(places, { row: 0, column: 0 }, { flows, areas, side });
    expect(native("workers")).toBe(
      "SUMPRODUCT((COUNTIF($E$2:$E$3,c0)>0)*(COUNTIF($E$2:$E$3,c1)>0)*c2)/SUMPRODUCT((COUNTIF($E$2:$E$3,c0)>0)*c2)",
    );
    expect(native("jobs")).toContain("/SUMPRODUCT((COUNTIF($E$2:$E$3,c1)>0)*c2)");
  });

  it("is the share of the region's own areas in its commute shed, and 1 for all areas together", () => {
    const area = fc.integer({ min: 1, max: 5 }).map(String);
    const drawn = fc.array(fc.record({ origin: area, destination: area, count: fc.integer({ min: 0, max: 100 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(drawn, fc.constantFrom("workers" as const, "jobs" as const), (rows, side) => {
        const all = [...new Set(rows.flatMap(({ origin, destination }) => [origin, destination]))];
        const region = all.slice(0, 2);
        const total = rows.reduce((sum, { count }) => sum + count, 0);
        fc.pre(total > 0);
        expect(of(rows, all, side)).toBe(1);
        const share = of(rows, region, side)!;
        if (isProblem(share)) return;
        const shed = commuteShed.compute({ flows: rows, areas: region, side });
        const own = shed.filter(([partner]) => region.includes(partner as string));
        expect(own.reduce((sum, [, , part]) => sum + (part as number), 0)).toBeCloseTo(share as number, 10);
      }),
    );
  });
});

describeReal("selfContainment of the Columbus metro", () => {
  it("is what adding up the rows of the region gives", () => {
    const rows = countyFlows();
    const region = "39041 39045 39049 39073 39089 39097 39117 39127 39129 39159".split(" ");
    const isIn = (code: string) => region.includes(code.slice(-5));
    const sum = (keep: (row: Flow) => boolean) => rows.filter(keep).reduce((total, { count }) => total + count, 0);
    const within = sum(({ origin, destination }) => isIn(origin) && isIn(destination));
    expect(of(rows, region, "workers")).toBe(within / sum(({ origin }) => isIn(origin)));
    expect(
      of(
        rows,
        region.map((code) => `0${code}`),
        "jobs",
      ),
    ).toBe(within / sum(({ destination }) => isIn(destination)));
    expect(of(rows, region, "workers")).toBeGreaterThan(0.9);
  });
});
