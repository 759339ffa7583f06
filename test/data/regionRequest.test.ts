import { ownershipsOf } from "../../src/data/regionRequest";

test("a total is the sum of the ownerships that do not contain each other", () => {
  expect(ownershipsOf("total")).toEqual(["1", "2", "3", "5"]);
  expect(ownershipsOf("private")).toEqual(["5"]);
});
