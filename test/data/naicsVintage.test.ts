import { naicsVintage } from "../../src/data/naicsVintage";

test.each([
  [2001, 2002],
  [2006, 2002],
  [2007, 2007],
  [2010, 2007],
  [2011, 2012],
  [2016, 2012],
  [2017, 2017],
  [2021, 2017],
  [2022, 2022],
  [2025, 2022],
])("data of %i are in NAICS %i", (year, vintage) => {
  expect(naicsVintage(year)).toBe(vintage);
});
