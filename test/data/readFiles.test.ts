import { readFiles } from "../../src/data/readFiles";
import { qcewFile, qcewText, textFile } from "./qcewFile";
import { countyFile, describeReal, nationFile } from "./realData";

test("tells of each file as it is done, and asks for the next one only then", () => {
  const told: string[] = [];
  function* files() {
    yield qcewFile("a.csv", [{}]);
    told.push("second asked for");
    yield textFile("b.csv", "");
  }
  readFiles(files(), ({ file }) => told.push(file));
  expect(told).toEqual(["a.csv", "second asked for", "b.csv"]);
});

test("layout does not matter: quotes, line ends, byte order mark and lost zeros give the same facts", () => {
  const rows = [{ area_fips: "01001" }, { area_fips: "01001", industry_code: "31-33", disclosure_code: "N" }];
  const text = qcewText(rows);
  const quoted = text.replace(/[^,\n]+/g, '"$&"');
  const variants = [text, quoted, `\uFEFF${text.replaceAll("\n", "\r\n")}\r\n`, text.replaceAll("01001", "1001")];
  const [first, ...others] = variants.map((variant) => [...readFiles([textFile("a.csv", variant)]).facts]);
  expect(first?.length).toBe(2);
  for (const facts of others) expect(facts).toEqual(first);
});

describeReal("real annual files", () => {
  test("give every row of their lines, with the agency's totals", () => {
    const { facts, sources, refused } = readFiles([countyFile("39049", 2023), nationFile(2024)]);
    expect(refused).toEqual([]);
    expect(sources.map(({ rows }) => rows)).toEqual([2_266, 4_526]);
    expect(facts.find("39049", 2023, "0", "10")).toMatchObject({
      jobs: 772_233,
      wages: 54_167_421_605,
      estabs: 39_274,
    });
    expect(facts.find("US000", 2024, "0", "10")).toMatchObject({ jobs: 154_990_441, wages: 11_714_940_541_109 });
    expect([...facts].filter(({ area, status }) => area === "39049" && status === "withheld").length).toBe(535);
  });

  test("no withheld row has a number, and every published one has", () => {
    const { facts } = readFiles([countyFile("39073", 2020), nationFile(2023)]);
    const wrong = [...facts].filter(({ status, jobs, wages }) =>
      [jobs, wages].some((figure) => (figure === null) !== (status === "withheld")),
    );
    expect(wrong).toEqual([]);
  });
});
