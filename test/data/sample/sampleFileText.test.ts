import { referenceFigures } from "../../../src/data/sample/sampleEconomy";
import { sampleFileText } from "../../../src/data/sample/sampleFileText";

const reference = referenceFigures("base");
const sample = {
  area: "98001",
  title: "Alderfield County (invented)",
  year: 2021,
  figures: reference,
  reference,
  isCounty: true,
  alone: "3363",
};
const lines = sampleFileText(sample).split("\r\n");

test("is laid out as the agency lays out its files: codes and titles quoted, figures bare, zeros behind the flag", () => {
  expect(lines[0]).toMatch(
    /^"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","area_title"/,
  );
  expect(lines[1]).toMatch(
    /^"98001","0","10","70","0","2021","A","","Alderfield County \(invented\)","Total Covered","10 Total, all industries",/,
  );
  const withheld = lines.find((line) => line.startsWith('"98001","5","3363"'));
  expect(withheld).toMatch(/^"98001","5","3363","76","0","2021","A","N",.*,\d+,0,0,0,0,"N",0\.00,0\.00,0\.00$/);
  expect(lines.at(-1)).toBe("");
});

test("an area that is its own reference has quotients of 1", () => {
  const published = lines.slice(1, -1).filter((line) => !line.includes('"N"'));
  expect(published.length).toBeGreaterThan(150);
  for (const line of published) expect(line).toMatch(/"",1\.00,1\.00,1\.00$/);
});
