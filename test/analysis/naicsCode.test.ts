import { isBlsAggregate, naicsCode, naicsLevel } from "../../src/analysis/naicsCode";

test.each([
  ["3361", "3361", 4],
  [" 336 ", "336", 3],
  ["31", "31-33", 2],
  ["33", "31-33", 2],
  ["31-33", "31-33", 2],
  ["44–45", "44-45", 2],
  ["48 - 49", "48-49", 2],
  ["54", "54", 2],
  ["722511", "722511", 6],
  ["999999", "999999", 6],
])("%j is %s of level %i", (text, code, level) => {
  expect(naicsCode(text)).toBe(code);
  expect(naicsLevel(code)).toBe(level);
});

test.each(["", "5", "12", "34", "1234", "9211111", "NAICS 3361", "31-32", "11-21", "336A", "3361.5", "-336", "1013"])(
  "%j is no code",
  (text) => {
    expect(naicsCode(text)).toBeNull();
  },
);

it("knows the aggregates of BLS from the sectors", () => {
  const codes = ["10", "101", "102", "1011", "1029", "100", "1030", "10111", "11", "210"];
  expect(codes.filter(isBlsAggregate)).toEqual(["10", "101", "102", "1011", "1029"]);
});
