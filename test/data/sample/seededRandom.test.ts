import { seededRandom } from "../../../src/data/sample/seededRandom";

test("the same seed gives the same numbers, another seed others, all in [0, 1) and evenly spread", () => {
  const draw = (seed: number): number[] => Array.from({ length: 10_000 }, seededRandom(seed));
  const numbers = draw(7);
  expect(draw(7)).toEqual(numbers);
  expect(draw(8)[0]).not.toBe(numbers[0]);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
});
