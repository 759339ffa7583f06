import fc from "fast-check";
import { averageLinkage } from "../../src/analysis/averageLinkage";
import { denseAverageLinkage } from "./denseAverageLinkage";
import { partition } from "./partition";

type Pair = readonly [one: number, another: number, similarity: number];

function similaritiesOf(members: number, pairs: readonly Pair[]): Map<number, number>[] {
  const similarities = Array.from({ length: members }, () => new Map<number, number>());
  for (const [one, another, similarity] of pairs) {
    if (one === another) continue;
    similarities[one]!.set(another, similarity);
    similarities[another]!.set(one, similarity);
  }
  return similarities;
}

/** Similarities without ties, from a seed: with ties several trees are right. */
function drawPairs(members: number, density: number, seed: number): Pair[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pairs: Pair[] = [];
  for (let one = 0; one < members; one += 1)
    for (let another = 0; another < one; another += 1) if (next() < density) pairs.push([one, another, next() ** 3]);
  return pairs;
}

it("joins by the mean over all pairs, also those that are not there", () => {
  // 0 and 1 are joined at 0.5; to 2 the mean similarity is then (0.4 + 0) / 2.
  const similarities = similaritiesOf(3, [
    [0, 1, 0.5],
    [1, 2, 0.4],
  ]);
  expect(partition(averageLinkage(similarities, 0.79))).toEqual(["0 1", "2"]);
  expect(partition(averageLinkage(similarities, 0.81))).toEqual(["0 1 2"]);
});

it("joins at the cut itself", () => {
  expect(partition(averageLinkage(similaritiesOf(2, [[0, 1, 0.25]]), 0.75))).toEqual(["0 1"]);
  expect(partition(averageLinkage(similaritiesOf(2, [[0, 1, 0.25]]), 0.7499))).toEqual(["0", "1"]);
});

it("agrees with merging the nearest pair each time", () => {
  const drawn = fc.record({
    members: fc.integer({ min: 0, max: 40 }),
    density: fc.double({ min: 0.02, max: 1, noNaN: true }),
    seed: fc.integer(),
    cut: fc.double({ min: 0, max: 0.9999, noNaN: true }),
  });
  fc.assert(
    fc.property(drawn, ({ members, density, seed, cut }) => {
      const similarities = similaritiesOf(members, drawPairs(members, density, seed));
      expect(partition(averageLinkage(similarities, cut))).toEqual(partition(denseAverageLinkage(similarities, cut)));
    }),
    { numRuns: 500 },
  );
});

it("ends where all similarities are equal", () => {
  const everyPair = Array.from({ length: 30 }, (_, one) =>
    Array.from({ length: one }, (_, two): Pair => [one, two, 0.5]),
  );
  expect(partition(averageLinkage(similaritiesOf(30, everyPair.flat()), 0.5))).toHaveLength(1);
  expect(partition(averageLinkage(similaritiesOf(30, everyPair.flat()), 0.4))).toHaveLength(30);
});

it("leaves what it was given as it was", () => {
  const similarities = similaritiesOf(3, [[0, 1, 0.5]]);
  averageLinkage(similarities, 0.9);
  expect(similarities).toEqual(similaritiesOf(3, [[0, 1, 0.5]]));
});
