import { foreignReferences, referredTo } from "../../src/excel/foreignReferences";

const ours = { sheets: ["Industry Ranking", "Data"], tables: ["tblRank"], names: ["LqCut"] };

test.each([
  ["='Industry Ranking'!$B$2+Data!C3", ["Industry Ranking", "Data"]],
  ["=SUM(tblRank[Score])*lqcut", ["tblRank", "LqCut"]],
  ['="Data!A1 and tblRank"&Database', []],
  ["='Industry Ranking (2)'!A1+tblRank_2[Score]", []],
])("%s speaks of %j", (formula, to) => expect(referredTo(formula, ours)).toEqual(to));

test("cells are told by their addresses", () => {
  expect(
    foreignReferences(
      [
        ["x", 5],
        ["", "=LqCut"],
      ],
      ours,
    ),
  ).toEqual([{ address: "B2", formula: "=LqCut", to: ["LqCut"] }]);
});
