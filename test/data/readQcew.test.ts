import { readFiles } from "../../src/data/readFiles";
import { qcewFile, qcewText, textFile } from "./qcewFile";

const cell = { industry_code: "332", annual_avg_emplvl: "500" };
const otherFigures = { industry_code: "332", annual_avg_emplvl: "501" };

describe("repeated cells", () => {
  test("that say the same are counted once, in a file and between files", () => {
    const { facts, sources, refused } = readFiles([qcewFile("a.csv", [cell, {}, cell]), qcewFile("b.csv", [cell])]);
    expect(refused).toEqual([]);
    expect([...facts].length).toBe(2);
    expect(sources.map(({ file, rows, areas, years }) => [file, rows, areas, years])).toEqual([
      ["a.csv", 2, ["39049"], [2023]],
      ["b.csv", 0, ["39049"], [2023]],
    ]);
  });

  test("that contradict each other refuse their file", () => {
    const { facts, refused } = readFiles([qcewFile("a.csv", [cell, {}, otherFigures])]);
    expect([...facts]).toEqual([]);
    expect(refused).toEqual([
      {
        file: "a.csv",
        reason:
          "a.csv, line 4: area 39049, own_code 5, industry 332 of 2023 is also on a line above with other figures; keep one of the two.",
      },
    ]);
  });

  test("that contradict an earlier file refuse the later one, and name both", () => {
    const { facts, refused } = readFiles([
      qcewFile("a.csv", [cell]),
      qcewFile("b.csv", [{}, otherFigures]),
      qcewFile("c.csv", [{}]),
    ]);
    expect([...facts].map(({ naics, jobs }) => [naics, jobs])).toEqual([
      ["332", 500],
      ["336", 3_400],
    ]);
    expect(refused[0]?.reason).toBe(
      "b.csv, line 3: area 39049, own_code 5, industry 332 of 2023 is also in a.csv with other figures; keep one of the two.",
    );
  });

  test("name no file where several could have brought the earlier figures", () => {
    const { refused } = readFiles([
      qcewFile("a.csv", [{}]),
      qcewFile("b.csv", [cell]),
      qcewFile("c.csv", [otherFigures]),
    ]);
    expect(refused[0]?.reason).toBe(
      "c.csv, line 2: area 39049, own_code 5, industry 332 of 2023 is also in an earlier file with other figures; keep one of the two.",
    );
  });

  test("a withheld cell contradicts a published zero", () => {
    const zero = { annual_avg_emplvl: "0", total_annual_wages: "0" };
    const { refused } = readFiles([qcewFile("a.csv", [zero]), qcewFile("b.csv", [{ ...zero, disclosure_code: "N" }])]);
    expect(refused.length).toBe(1);
  });
});

test("a file that is cut off is refused, with the line", () => {
  const text = qcewText([{}, cell]);
  const { refused, facts } = readFiles([textFile("cut.csv", text.slice(0, -5))]);
  expect(refused[0]?.reason).toBe(
    "cut.csv, line 3: the line has 12 columns where line 1 has 13; download the file again.",
  );
  expect([...facts]).toEqual([]);
});

test("a lone point, as SAS writes a missing number, is not read as 0", () => {
  expect(readFiles([qcewFile("a.csv", [cell, { annual_avg_emplvl: "." }])]).refused[0]?.reason).toBe(
    'a.csv, line 3: "." is not a number of employment; download the file again.',
  );
});

test("a file whose lines end with returns alone is refused", () => {
  const { refused, facts } = readFiles([textFile("a.csv", qcewText([{}, cell]).replaceAll("\n", "\r"))]);
  expect(refused.length).toBe(1);
  expect([...facts]).toEqual([]);
});

test("a header without rows is refused", () => {
  expect(readFiles([qcewFile("a.csv", [])]).refused[0]?.reason).toMatch(
    /^a\.csv holds no row of all establishment sizes/,
  );
});

test("a source tells what it brought", () => {
  const rows = [{}, { industry_code: "332", disclosure_code: "N" }, { area_fips: "1001", year: "2020" }];
  expect(readFiles([qcewFile("a.csv", rows)]).sources).toEqual([
    { file: "a.csv", areas: ["01001", "39049"], years: [2020, 2023], rows: 3, withheld: 1, titles: 0 },
  ]);
});
