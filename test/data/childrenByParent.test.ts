import { childrenByParent } from "../../src/data/childrenByParent";
import { Facts } from "../../src/data/facts";
import { factOf } from "./factOf";

test("children are one step below, by code and not by the length of codes", () => {
  const codes = ["10", "101", "1013", "31-33", "311", "332", "336", "3361", "3363", "11", "111"];
  const slice = new Facts(codes.map((naics) => factOf({ naics, jobs: 1 }))).slice("39049", 2023, "5");
  const children = childrenByParent(slice);
  const codesOf = (parent: string): string[] => (children.get(parent) ?? []).map(({ naics }) => naics);
  expect(codesOf("10")).toEqual(["101"]);
  expect(codesOf("1013")).toEqual(["31-33"]);
  expect(codesOf("31-33")).toEqual(["311", "332", "336"]);
  expect(codesOf("336")).toEqual(["3361", "3363"]);
  expect(codesOf("11")).toEqual(["111"]);
  expect(codesOf("3361")).toEqual([]);
});
