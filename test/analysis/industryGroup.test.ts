import { industryGroup } from "../../src/analysis/industryGroup";

describe("industryGroup", () => {
  it.each([
    ["3114", 2, "31-33"],
    ["332", 2, "31-33"],
    ["31-33", 2, "31-33"],
    ["44-45", 2, "44-45"],
    ["4541", 2, "44-45"],
    ["493", 2, "48-49"],
    ["47", 2, "47"],
    ["541511", 2, "54"],
    ["541511", 4, "5415"],
    ["3114", 3, "311"],
    ["3114", 1, "3"],
    [" 5415 ", 2, "54"],
  ])("%s by %i digits is %s", (code, digits, group) => {
    expect(industryGroup(code, digits)).toBe(group);
  });

  it.each([
    ["31-33", 3],
    ["5", 2],
    ["Retail", 2],
    ["", 2],
  ])("%s has no group by %i digits", (code, digits) => {
    expect(industryGroup(code, digits)).toBeNull();
  });
});
