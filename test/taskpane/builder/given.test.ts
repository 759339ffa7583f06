import type { Input } from "../../../src/measures/input";
import { givenOf } from "../../../src/taskpane/builder/given";

const described = { title: "Any", description: "Any." };
const kinds = {
  fact: { kind: "fact", ...described },
  single: { kind: "single", ...described },
  column: { kind: "column", ...described },
  labels: { kind: "labels", ...described },
  matrix: { kind: "matrix", ...described },
  list: { kind: "list", ...described, default: 1 },
  flows: { kind: "flows", ...described },
  choice: { kind: "choice", ...described, words: ["classic", "arcelus"] },
  switch: { kind: "switch", ...described },
} as const satisfies Record<string, Input>;

const given = (kind: keyof typeof kinds, entry: string | boolean | undefined) =>
  givenOf({ name: "any", argument: "any", input: kinds[kind], isOptional: false }, entry);

const area = { row: 2, column: 2, rows: 8, columns: 1 };

test.each(["fact", "single", "column", "labels", "matrix", "list", "flows"] as const)(
  "%s takes an address, with or without a sheet, and nothing from an empty field",
  (kind) => {
    expect(given(kind, " b2:b9 ")).toEqual({ kind: "range", address: { sheet: null, area } });
    expect(given(kind, "'By County'!B2:B9")).toEqual({ kind: "range", address: { sheet: "By County", area } });
    expect([given(kind, undefined), given(kind, "  ")]).toEqual([{ kind: "nothing" }, { kind: "nothing" }]);
  },
);

test.each(["fact", "single", "column"] as const)("%s takes a number as a person types it", (kind) => {
  expect(given(kind, "1,250.5")).toEqual({ kind: "value", value: 1250.5 });
});

test.each(["matrix", "list", "flows"] as const)("%s takes no number", (kind) => {
  expect(given(kind, "12")).toMatchObject({ kind: "wrong" });
});

test("labels take a code, as text", () => {
  expect([given("labels", "0111"), given("labels", "31-33")]).toEqual([
    { kind: "value", value: "0111" },
    { kind: "value", value: "31-33" },
  ]);
});

test("what a function takes for granted is not given", () => {
  expect([given("choice", "classic"), given("choice", undefined), given("switch", false)]).toEqual(
    Array(3).fill({ kind: "nothing" }),
  );
  expect(given("choice", "arcelus")).toEqual({ kind: "value", value: "arcelus" });
  expect(given("switch", true)).toEqual({ kind: "value", value: true });
});

test("a word that another function had for an argument of the same name is not given", () => {
  expect(given("choice", "log-linear")).toEqual({ kind: "nothing" });
});

test("what cannot be read is named, with what can be typed there", () => {
  expect(given("fact", "jobs")).toEqual({
    kind: "wrong",
    sentence: "“jobs” is no address: type one such as B2:B90, or a number, or select cells and press Use selection.",
  });
  expect(given("matrix", "B2:")).toMatchObject({ sentence: expect.stringMatching(/such as B2:B90 or select/) });
});

test.each(["B:B", "$B:$D", "Data!B:B", "2:9"])("%s is too much, and it is said how to cut it", (entry) => {
  expect(given("column", entry)).toMatchObject({
    sentence: expect.stringMatching(/^Whole rows and columns are too much/),
  });
});
