import { measures } from "../../src/measures/index";
import { callDirectly, exampleArguments, type Given, hasRows, inputsOf, prepared, type Shown } from "./calls";
import { callInRuntime, openRuntime } from "./runtime";

const ROWS = 100_000;

/** The rows of the worked example again and again. */
const repeated = (rows: NonNullable<Given>): NonNullable<Given> =>
  Array.from({ length: ROWS }, (_, row) => rows[row % rows.length]!);

/** Totals, by how much they grow with the rows of the worked example. */
const LONGER: Readonly<Record<string, number>> = {
  "RAKE columnTotals": ROWS / 2,
  "ESTIMATE_WITHHELD parentTotal": ROWS / 4,
};

function longArguments(name: string): Given[] {
  return exampleArguments(name).map((rows, at) => {
    const [input, described] = inputsOf(name)[at]!;
    if (hasRows(described)) return repeated(rows);
    // A longer table adds up to more, and fewer draws say as much about its length.
    const longer = LONGER[`${name} ${input}`];
    if (longer !== undefined) return rows.map((cells) => cells.map((cell) => Number(cell) * longer));
    return input === "draws" ? [[5]] : rows;
  });
}

/** How many rows a result has when it has one per row of the arguments. */
const ofLength = (name: string): number => callDirectly(name, exampleArguments(name)).length;

describe("columns of 100,000 rows", () => {
  beforeAll(prepared);

  it.each(measures.map(({ name }) => [name]))("are no trouble to %s", (name) => {
    const found = callDirectly(name, longArguments(name));
    const rowsOfExample = exampleArguments(name).find((_, at) => hasRows(inputsOf(name)[at]![1]))!.length;
    const isPerRow = ofLength(name) === rowsOfExample && !PER_OTHER.has(name);
    expect(found).toHaveLength(isPerRow ? ROWS : ofLength(name));
    expect(found.flat().filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
  });

  it("are no trouble to Excel's runtime either", async () => {
    const host = await openRuntime();
    for (const name of ["LOCATION_QUOTIENT", "SHIFT_SHARE", "HACHMAN_INDEX"]) {
      const found: Shown = await callInRuntime(host, name, longArguments(name));
      // Compared as text: 400,000 expectations would take longer than the calls.
      expect(JSON.stringify(found) === JSON.stringify(callDirectly(name, longArguments(name)))).toBe(true);
    }
  });
});

/** Functions whose rows of results are those of something else: clusters, targets, areas, or one for all. */
const PER_OTHER = new Set([
  ...["CLUSTER_LQ", "TREND_PROJECTION", "COMMUTE_SHED", "COMMUTING_ZONES", "MINIMUM_REQUIREMENTS", "STAFFING_PATTERN"],
  ...measures.flatMap((measure) =>
    "missingRow" in measure && measure.missingRow === "everything" && measure.name !== "RAKE" ? [measure.name] : [],
  ),
]);
