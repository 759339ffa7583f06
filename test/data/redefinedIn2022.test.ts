import { readFiles } from "../../src/data/readFiles";
import { redefinedIn2022 } from "../../src/data/redefinedIn2022";
import { describeReal, nationFile, realFile } from "./realData";

const RANGES: Readonly<Record<string, string>> = {
  "31": "31-33",
  "32": "31-33",
  "33": "31-33",
  "44": "44-45",
  "45": "44-45",
};

const atLevel = (naics: string, digits: number): string =>
  digits === 2 ? (RANGES[naics.slice(0, 2)] ?? naics.slice(0, 2)) : naics.slice(0, digits);

const textOf = (file: string): string => new TextDecoder().decode(realFile(file).bytes);

describeReal("the Census Bureau's concordance", () => {
  const changed = [
    ...textOf("titles/naics_2022_to_2017_crosswalk.csv").matchAll(/^(?!000)(\d{6}),.*?,[NR],([\d|]+),/gm),
  ];
  const moves = changed.flatMap(([, now = "", before = ""]) => before.split("|").map((old) => [now, old] as const));
  const changedCodes = new Set(moves.map(([now]) => now));
  const unchanged = [...textOf("titles/naics_2022_titles.csv").matchAll(/^(\d{6}),/gm)].flatMap(([, naics = ""]) =>
    changedCodes.has(naics) ? [] : [[naics, naics] as const],
  );
  const pairs = [...moves, ...unchanged];
  const codesAt = (digits: number) => ({
    now: new Set(pairs.map(([now]) => atLevel(now, digits))),
    before: new Set(pairs.map(([, old]) => atLevel(old, digits))),
  });

  test("gives the table: codes of both editions that something moved into or out of", () => {
    const redefined = [2, 3, 4, 5, 6].flatMap((digits) => {
      const { now, before } = codesAt(digits);
      return pairs.flatMap(([new6, old6]) => {
        const codes = [atLevel(new6, digits), atLevel(old6, digits)];
        return codes[0] === codes[1] ? [] : codes.filter((code) => now.has(code) && before.has(code));
      });
    });
    expect(changed.length).toBe(96);
    expect([...new Set(redefined)].sort()).toEqual([...redefinedIn2022].sort());
  });

  test("and the nation's files agree which codes of 3 to 5 digits came and went", () => {
    const { facts } = readFiles([nationFile(2021), nationFile(2022)]);
    const inFile = (year: number, level: number): Set<string> =>
      new Set([...facts].filter((fact) => fact.year === year && fact.level === level).map(({ naics }) => naics));
    for (const level of [3, 4, 5]) {
      const { now, before } = codesAt(level);
      const [was, is] = [inFile(2021, level), inFile(2022, level)];
      expect([...was].filter((code) => !is.has(code)).sort()).toEqual(
        [...before].filter((code) => !now.has(code)).sort(),
      );
      expect([...is].filter((code) => !was.has(code)).sort()).toEqual(
        [...now].filter((code) => !before.has(code)).sort(),
      );
    }
  });
});

test("holds no sector", () => {
  expect([...redefinedIn2022].filter((naics) => naics.length < 3)).toEqual([]);
});
