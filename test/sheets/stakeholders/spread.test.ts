import { spread } from "../../../src/sheets/stakeholders/spread";

test("one dot stands at its place", () => {
  expect(spread(0, 1)).toEqual({ across: 0, up: 0 });
});

test.each([2, 3, 4, 6, 9, 10, 40])("%i dots of equal numbers stand apart, around their place", (together) => {
  const places = Array.from({ length: together }, (_, before) => spread(before, together));
  expect(new Set(places.map(({ across, up }) => `${across.toFixed(6)} ${up.toFixed(6)}`)).size).toBe(together);
  for (const { across, up } of places) expect(Math.max(Math.abs(across), Math.abs(up))).toBeLessThan(0.4);
});
