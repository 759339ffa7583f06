import type { AreaFound } from "../../../src/taskpane/engine/overview";
import { areaRows, searched } from "../../../src/taskpane/wizard/areaRows";

const found: readonly AreaFound[] = [
  { code: "39000", name: "Ohio -- Statewide", kind: "state", years: [2023], jobs: 5 },
  { code: "39049", name: "Franklin County, Ohio", kind: "county", years: [2023], jobs: 5 },
  { code: "39041", name: "Delaware County, Ohio", kind: "county", years: [2023], jobs: 5 },
];

const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code);

describe("areaRows", () => {
  it("puts counties first, by code", () => expect(codes(areaRows(found, []))).toEqual(["39041", "39049", "39000"]));

  it("keeps a ticked area that no file holds any more, so that it can be unticked", () => {
    expect(areaRows(found, ["39045"])).toContainEqual(expect.objectContaining({ code: "39045", years: [] }));
  });
});

describe("searched", () => {
  it.each([
    ["", ["39041", "39049", "39000"]],
    ["FRANK", ["39049"]],
    ["ohio county", ["39041", "39049"]],
    ["39041", ["39041"]],
    ["texas", []],
  ])("%p finds %p", (search, expected) => expect(codes(searched(areaRows(found, []), search))).toEqual(expected));
});
