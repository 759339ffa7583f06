import { tableFunction } from "../../src/functions/tableFunction";
import { driverScore } from "../../src/measures/driverScore";
import { estimateWithheld } from "../../src/measures/estimateWithheld";
import { normalize } from "../../src/measures/normalize";
import { shiftShare } from "../../src/measures/shiftShare";
import { codes, refusal } from "./codes";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const shares = (...args: unknown[]) => codes(tableFunction(shiftShare)(args));
const start = [column(100, 100), column(130, 90), column(1_000, 1_000), column(1_200, 1_000)];

describe("tableFunction", () => {
  it("sums the totals that are left out and takes the first word as the default", () => {
    expect(shares(...start)).toEqual([
      [10, 10, 10, 30],
      [10, -10, -10, -10],
    ]);
    expect(shares(...start, 2_000, 2_000)[0]![0]).toBe(0);
  });

  it("puts titles on top if asked, and reads options in any case", () => {
    const table = shares(...start, null, null, [["Esteban-Marquillas "]], null, [[true]]);
    expect(table[0]).toEqual([
      "National growth",
      "Industry mix",
      "Competitive effect",
      "Allocation effect",
      "Total change",
    ]);
    expect(table).toHaveLength(3);
  });

  it("leaves a withheld row out of its own result and of all sums, and no other row", () => {
    const withheld = start.map((cells, index) => [...cells, ...column(index === 1 ? "ND" : 50)]);
    const table = shares(...withheld);
    expect(table.slice(0, 2)).toEqual(shares(...start));
    expect(table[2]).toEqual(Array(4).fill("notAvailable"));
  });

  it("does without a withheld region total in the classic method", () => {
    expect(shares(...start, null, null, null, "ND")).toEqual(shares(...start));
  });

  it("marks the row of a negative level, and refuses a negative total", () => {
    const [first, second, third, fourth] = start;
    expect(shares(first, column(130, -1), third, fourth, 2_000, 2_200)[1]).toEqual(Array(4).fill("invalidNumber"));
    expect(shares(first, second, third, fourth, 2_000, 2_200)[0]).toEqual([10, 10, 10, 30]);
    expect(refusal(() => shares(...start, -1))).toBe("invalidNumber: reference_total_start is negative.");
  });

  it("gives #DIV/0! where the reference economy starts from nothing", () => {
    const table = shares(column(10), column(20), column(0), column(5), 100, 110);
    expect(table[0]!.map((cell) => (typeof cell === "number" ? Math.round(cell) : cell))).toEqual([
      1,
      "divisionByZero",
      "divisionByZero",
      10,
    ]);
  });

  it("uses a single cell for every row of a column", () => {
    const estimates = tableFunction(estimateWithheld)([200, column(100, "ND", "N"), column(10, 4, 6), 10]);
    expect(codes(estimates)).toEqual([
      [100, 100, 100],
      [40, 0, 100],
      [60, 0, 100],
    ]);
  });

  it("fills weights and directions that are left out, in a row or a column", () => {
    const criteria = [
      [1, 30],
      [2, 20],
      [3, 10],
    ];
    expect(codes(tableFunction(driverScore)([criteria]))).toEqual([[50], [50], [50]]);
    expect(codes(tableFunction(driverScore)([criteria, [[3, 1]], column(1, -1)]))).toEqual([[0], [50], [100]]);
  });

  it("normalizes every column and keeps missing cells missing", () => {
    const values = [
      [1, "ND"],
      [3, 5],
      [2, 7],
    ];
    expect(codes(tableFunction(normalize)([values, "minmax"]))).toEqual([
      [0, "notAvailable"],
      [100, 0],
      [50, 100],
    ]);
  });

  it.each([
    [() => shares(...start, null, null, "dunn"), `method is "dunn": use classic, esteban-marquillas, arcelus.`],
    [
      () => shares(column(1, 2), column(1, 2, 3), 1, 1),
      "region_start has 2 rows, region_end 3: give ranges of the same length, or a single cell.",
    ],
    [
      () =>
        shares(
          [
            [1, 2],
            [3, 4],
          ],
          1,
          1,
          1,
        ),
      "region_start has 2 rows x 2 columns: give one column, or one row.",
    ],
    [() => shares(1, 1, 1), "reference_end is left out: give a range."],
    [() => shares(...start, null, null, null, null, "maybe"), `headers is "maybe": use TRUE or FALSE.`],
    [() => shares(...start, [[1, 2]]), "reference_total_start has 1 row x 2 columns: give a single cell."],
    [() => tableFunction(driverScore)([[[1, 2]], [[1]]]), "weights has 1 values for 2 columns: give one per column."],
    [() => tableFunction(driverScore)([[[1, 2]], [[1, -1]]]), "weights must be 0 or more."],
    [() => tableFunction(driverScore)([[[1, 2]], [[1, ""]]]), "weights must be 0 or more, and not blank."],
    [() => tableFunction(driverScore)([[[1, 2]], null, [[1, 2]]]), "directions must be 1 or -1."],
    [() => tableFunction(driverScore)([[[1]], null, null, null, null, 70]), "coverage must be from 0 to 1."],
    [() => tableFunction(estimateWithheld)([null, 1, 1, 1]), "parent_total is left out: give a cell."],
  ])("refuses arguments that do not fit (%#)", (call, sentence) => {
    expect(refusal(call)).toBe(`invalidValue: ${sentence}`);
  });
});
