import { measures } from "../../../src/measures/index";
import { isTableMeasure } from "../../../src/measures/tableMeasure";
import { prepared } from "../../functions/calls";
import { compare } from "../../libreoffice/probe";
import { casesOf, convert, type Converted } from "./callCase";

/** They have no formula in Excel's own functions at all; the sentence why is the measure's own. */
const WITHOUT = [
  ...["RELATED_VARIETY", "UNRELATED_VARIETY", "DRIVER_SCORE", "RANK_RANGE"],
  ...["COMMUTE_SHED", "COMMUTING_ZONES", "RAKE", "NAICS_TITLE"],
];

let converted: readonly Converted[] = [];

beforeAll(async () => {
  await prepared();
  converted = measures.flatMap(({ name }) => casesOf(name)).map(convert);
});

const cellsOf = ({ native }: Converted) => native.cells.flat();

describe("every function in Excel's own formulas", () => {
  it("gives in LibreOffice what the function itself gives, in all the ways to call it", async () => {
    const { compared, disagreements } = await compare(converted.map(({ probe }) => probe));
    const calls = converted.filter(({ native }) => native.why === null).length;
    console.info(`${converted.length} calls: ${calls} by formula, ${compared} cells compared`);
    expect(disagreements).toEqual([]);
    expect(compared).toBeGreaterThan(400);
  }, 120_000);

  it("keeps the value of those that have none, and says why in the measure's own words", () => {
    for (const each of converted.filter(({ name }) => WITHOUT.includes(name))) {
      const measure = measures.find(({ name }) => name === each.name)!;
      expect(cellsOf(each).every((cell) => cell === null)).toBe(true);
      expect(each.native.why).toContain(isTableMeasure(measure) ? measure.nativeReason : "");
    }
  });

  it("keeps no other value, but where a number is impossible", () => {
    const kept = converted.filter(({ name, native }) => !WITHOUT.includes(name) && native.why !== null);
    const because = new Set(kept.map(({ name, native }) => `${name}: ${native.why}`));
    const sentence = "6 is no possible job zone: Excel's own functions would go on with it.";
    expect([...because]).toEqual([`LADDER_LEVEL: ${sentence}`]);
    // Only the row that has it.
    expect(kept.map((each) => cellsOf(each).filter((cell) => cell === null).length)).toEqual([1, 1, 1]);
  });
});
