import { measureGroups, measures } from "../../../src/measures/index";
import { searchMeasures } from "../../../src/taskpane/builder/searchMeasures";

const found = (search: string) => searchMeasures(measureGroups, search).map(({ name }) => name);

test("every function is found by its name, its title and its summary", () => {
  for (const { name, title, summary } of measures)
    for (const search of [name, `LMI ${name}`.slice(4).toLowerCase(), title.toUpperCase(), summary])
      expect(found(search)).toContain(name);
});

test("all words must be there, in any order, and a name counts for more than a summary", () => {
  expect(found("share SHIFT").slice(0, 1)).toEqual(["SHIFT_SHARE"]);
  const growth = found("growth");
  expect(growth[0]).toBe("GROWTH_RATE");
  expect(growth).toContain("CAGR");
  expect(found("shift xyzzy")).toEqual([]);
});

test("a group is found by its title", () => {
  const [{ title, measures: inGroup }] = measureGroups as unknown as [(typeof measureGroups)[number]];
  for (const { name } of inGroup) expect(found(title)).toContain(name);
});
