import { readStructured } from "../../../src/share/formula/readStructured";

const of = (first: string, last = first) => ({ first, last });

describe("readStructured", () => {
  it.each([
    ["tblRank[Score]", { table: "tblRank", items: [], columns: of("Score") }],
    ["tblRank[]", { table: "tblRank", items: [], columns: null }],
    ["[@Jobs]", { table: null, items: ["#this row"], columns: of("Jobs") }],
    [
      "tblRank[@[Jobs 2019]:[Jobs 2024]]",
      { table: "tblRank", items: ["#this row"], columns: of("Jobs 2019", "Jobs 2024") },
    ],
    ["tblRank[@]", { table: "tblRank", items: ["#this row"], columns: null }],
    ["t[[#This Row],[a '[b'] '#1]]", { table: "t", items: ["#this row"], columns: of("a [b] #1") }],
    ["t[ [#Headers], [#Data], [A]:[C] ]", { table: "t", items: ["#headers", "#data"], columns: of("A", "C") }],
    ["t[#Totals]", { table: "t", items: ["#totals"], columns: null }],
    ["t[[#All],[It''s]]", { table: "t", items: ["#all"], columns: of("It's") }],
  ])("reads %s", (text, expected) => {
    expect(readStructured(text)).toEqual(expected);
  });
});
