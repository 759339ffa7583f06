import { requestOf } from "../../src/sheets/requestOf";
import { sampleRecipe } from "./sampleRanking";

describe("requestOf", () => {
  it("asks for the areas in the recipe's order", () => {
    expect(requestOf(sampleRecipe)).toEqual({
      counties: ["98001", "98003", "98005", "98007", "98009", "98011"],
      ...{ reference: "98000", baseYear: 2021, endYear: 2024, ownership: "private", level: 3 },
    });
  });
});
