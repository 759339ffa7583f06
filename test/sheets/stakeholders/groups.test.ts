import { categories } from "../../../src/sheets/stakeholders/categories";
import { defaultEntries } from "../../../src/sheets/stakeholders/defaultEntries";
import { groupOf, industryGroups } from "../../../src/sheets/stakeholders/groups/industryGroups";
import { threeQuestions } from "../../../src/sheets/stakeholders/threeQuestions";

test.each([
  ["622", "Health care"],
  ["62", "Health care"],
  ["6244", "Child care"],
  ["624410", "Child care"],
  ["31-33", "Manufacturing"],
  ["336", "Manufacturing"],
  ["3118", "Food manufacturing"],
  ["323111", "Printing"],
  ["236", "Construction"],
  ["722511", "Hospitality"],
  ["56132", "Temporary staffing"],
  ["541512", "Information technology"],
  ["517", "Telecommunications"],
])("%s belongs to %s", (naics, title) => {
  expect(groupOf(naics)?.title).toBe(title);
});

test.each(["5411", "44-45", "1026", "", null])("%s belongs to no group", (naics) => {
  expect(groupOf(naics)).toBeUndefined();
});

test("every one of the ten groups has examples of its own for most categories, and some for each", () => {
  expect(industryGroups).toHaveLength(10);
  expect(new Set(industryGroups.map(({ key }) => key)).size).toBe(10);
  for (const { examples } of industryGroups)
    for (const { name } of categories) expect(examples[name].length).toBeGreaterThan(10);
  const leaders = industryGroups.map(({ examples }) => examples["CEO or industry leader"]);
  expect(new Set(leaders).size).toBe(10);
});

test("the three questions suggest every category but Other, each once", () => {
  const suggested = threeQuestions.flatMap((question) => question.categories);
  expect([...suggested].sort()).toEqual(
    categories
      .map(({ name }) => name)
      .filter((name) => name !== "Other")
      .sort(),
  );
});

test("a row that waits for an organisation says its category and to whom such organisations matter", () => {
  expect(defaultEntries("Labor union")).toEqual({ category: "Labor union", mattersTo: "Workers" });
  expect(defaultEntries("Friends of the river")).toEqual({ category: "Friends of the river" });
});
