import { areaKey } from "../../src/analysis/areaKey";

test.each([
  ["01001", "1001"],
  ["001001", "1001"],
  ["1001", "1001"],
  ["39041", "39041"],
  ["0", "0"],
  ["000", "0"],
  ["C1814", "c1814"],
  ["0A1", "0a1"],
])("%s is the area %s", (code, key) => {
  expect(areaKey(code)).toBe(key);
});
