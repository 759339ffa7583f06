import { areaCode } from "../../src/data/areaCode";

test.each([
  ["1001", "01001"],
  ["39049", "39049"],
  ["US000", "US000"],
  ["C1814", "C1814"],
  ["C181", "C181"],
])("%s is area %s", (text, area) => {
  expect(areaCode(text)).toBe(area);
});
