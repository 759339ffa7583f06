import { rankIndustries } from "../../src/sheets/ranking/rankIndustries";
import type { Kept } from "../../src/sheets/withKept";
import { withKept } from "../../src/sheets/withKept";
import { sampleFacts, sampleRecipe } from "./sampleRanking";

const first = rankIndustries(sampleRecipe, sampleFacts);
const [leader, second, third] = first.industries.map(({ cells }) => cells.naics) as [string, string, string];
const before = (naics: string, rank: number | null, entries = {}) =>
  [naics, { title: `Industry ${naics}`, rank, entries, own: ["seen"] }] as const;

const kept: Kept = {
  industries: new Map([
    before(leader, 1, { adjustment: -10, reason: "Its largest plant closes" }),
    before(second, 2, { adjustment: 10 }),
    before("9999", 4, { decision: "Watch" }),
  ]),
  areas: new Map([[sampleRecipe.areas[1]!.fips, { residents: 400 }]]),
  ownColumns: ["Board remarks"],
};
const facts = withKept(sampleFacts, kept, sampleRecipe);
const again = rankIndustries(sampleRecipe, facts);
const now = (naics: string) => again.industries.find(({ cells }) => cells.naics === naics)!;
const then = (naics: string) => first.industries.find(({ cells }) => cells.naics === naics)!;

test("an adjustment counts with its reason, and not without", () => {
  expect(now(leader).score).toBeCloseTo(then(leader).score - 10, 9);
  expect(now(leader).scoreBefore).toBe(then(leader).score);
  expect(now(second).score).toBe(then(second).score);
});

test("every industry knows where it stood", () => {
  expect(now(leader).cells.lastRank).toBe(1);
  expect(now(third).cells.lastRank).toBe("new");
});

test("an industry that the new files lack stays, unranked, with what was typed of it", () => {
  const { cells, ranked, dataStatus } = now("9999");
  expect({ ranked, dataStatus, decision: cells.entries.decision, own: cells.own, last: cells.lastRank }).toEqual({
    ranked: false,
    dataStatus: "No data",
    decision: "Watch",
    own: ["seen"],
    last: 4,
  });
});

test("the others are ranked as if it were not there", () => {
  const ranks = (industries: typeof again.industries) =>
    industries.filter(({ cells }) => ![leader, "9999"].includes(cells.naics)).map(({ cells }) => cells.naics);
  expect(ranks(again.industries)).toEqual(ranks(first.industries));
});

test("what was typed of an area stays with the area, wherever it stands", () => {
  expect(facts.areaEntries.map(({ residents }) => residents)[1]).toBe(400);
});
