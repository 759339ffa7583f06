import { copyName } from "../../../src/taskpane/share/copyName";

test.each([
  ["C:\\Users\\ann\\Region plan.xlsx", "Region plan - partner copy.xlsx"],
  ["/Users/ann/Region plan.v2.xlsm", "Region plan.v2 - partner copy.xlsx"],
  ["https://example.org/docs/Region%20plan.xlsx?web=1", "Region plan - partner copy.xlsx"],
  ["https://example.org/docs/50%25%3A100%zz.xlsx", "50%25%3A100%zz - partner copy.xlsx"],
  ["https://example.org/docs/East%2FWest%3A1.xlsx", "East West 1 - partner copy.xlsx"],
  // A path of this machine is no web address: what looks like an escape is a part of its name.
  ["/data/50%20.xlsx", "50%20 - partner copy.xlsx"],
  ["Book1", "Book1 - partner copy.xlsx"],
  ["", "Workbook - partner copy.xlsx"],
  [null, "Workbook - partner copy.xlsx"],
])("a copy of %s is called %s", (address, name) => {
  expect(copyName(address)).toBe(name);
});
