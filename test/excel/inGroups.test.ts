import { inGroups } from "../../src/excel/inGroups";

const operation = (bytes: number) => ({ bytes, sentence: String(bytes), run: () => undefined });
const sizes = (groups: ReturnType<typeof inGroups>) =>
  groups.map((group) => group.reduce((sum, { bytes }) => sum + bytes, 0));

test("little work still goes in parts of about equal weight, in its order", () => {
  const groups = inGroups(
    Array.from({ length: 40 }, () => operation(10)),
    4,
  );
  expect(sizes(groups)).toEqual([100, 100, 100, 100]);
});

test("much work goes in as many requests as it takes to stay below 4 MB", () => {
  const groups = inGroups(
    Array.from({ length: 500 }, (_, at) => operation(20_000 + at * 100)),
    4,
  );
  expect(Math.max(...sizes(groups))).toBeLessThanOrEqual(4_000_000);
  expect(groups.length).toBeGreaterThan(4);
  expect(groups.flat().map(({ sentence }) => Number(sentence))).toEqual(
    Array.from({ length: 500 }, (_, at) => 20_000 + at * 100),
  );
});

test("no work is no request", () => expect(inGroups([], 3)).toEqual([]));
