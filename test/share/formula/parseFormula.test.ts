import fc from "fast-check";
import type { FormulaNode } from "../../../src/share/formula/FormulaNode";
import { parseFormula } from "../../../src/share/formula/parseFormula";
import { writtenWith } from "../../../src/share/formula/writtenWith";

/** The formula written anew from its tree. */
function rewritten(node: FormulaNode, formula: string): string {
  return writtenWith(
    node,
    formula,
    node.children.map((child) => rewritten(child, formula)),
  );
}

function again(formula: string): string | null {
  const node = parseFormula(formula);
  return node && formula.slice(0, node.from) + rewritten(node, formula) + formula.slice(node.to);
}

/** A tree in brackets: how strongly its parts hold together. */
function bracketed(node: FormulaNode, formula: string): string {
  const inside = node.children.map((child) => bracketed(child, formula));
  if (node.kind !== "operator") return writtenWith(node, formula, inside).trim();
  return inside.length === 2 ? `(${inside.join(node.sign)})` : `(${node.sign}${inside[0]})`;
}

const atom = fc.constantFrom(
  ...[
    "1",
    ".5",
    "1E+3",
    '"a ""b"" ,)"',
    "TRUE",
    "#N/A",
    "#DIV/0!",
    "{1,2;3,4}",
    "A1",
    "$B$2:C3",
    "A:B",
    "'My ''own'' sheet'!A1",
  ],
  ...[
    "tbl[Jobs]",
    "tbl[[#This Row],[a ']b]]",
    "[@Jobs]",
    "tbl[]",
    "RegionTotal",
    "Data!Local",
    "E2#",
    "@A1:A9",
    "NA()",
  ],
);
const space = fc.constantFrom("", "", " ", "\n", "  \r\n");

const { formula } = fc.letrec<{ formula: string }>((tie) => {
  const inner = tie("formula");
  const sign = fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<=", ">=", "<", ">");
  return {
    formula: fc.oneof(
      { depthSize: "small" },
      fc.tuple(space, atom).map((parts) => parts.join("")),
      fc.tuple(inner, space, sign, inner).map((parts) => parts.join("")),
      fc.tuple(space, fc.constantFrom("-", "+"), inner).map((parts) => parts.join("")),
      inner.map((each) => `(${each} )`),
      inner.map((each) => `(${each})%`),
      fc
        .tuple(
          fc.constantFrom("SUM", "IF", "LMI.CAGR", "_xldudf_LMI_GINI", "NORM.S.INV"),
          fc.array(inner, { maxLength: 3 }),
        )
        .map(([name, args]) => `${name}(${args.join(",")})`),
    ),
  };
});

describe("parseFormula", () => {
  it("gives trees that are written again byte for byte", () => {
    fc.assert(
      fc.property(formula, (each) => {
        expect(again(each)).toBe(each);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["1+2*3^-2%", "(1+(2*(3^(-(%2)))))"],
    ["-2^2", "((-2)^2)"],
    ['a&b="c"', '((a&b)="c")'],
    ["1-2-3", "((1-2)-3)"],
    ["A1<=B1*2", "(A1<=(B1*2))"],
  ])("holds %s together as Excel does", (text, expected) => {
    expect(bracketed(parseFormula(text)!, text)).toBe(expected);
  });

  it.each(["SUM((", "1+", "A1 B(", "{1,2;3}", ")", "", "'open", "LMI.CAGR(B2,C2"])("gives null for %j", (text) => {
    expect(parseFormula(text)).toBeNull();
  });

  it("tells arguments that are left out", () => {
    expect(parseFormula("LMI.X(A1,, 3 ,)")!.children.map(({ kind }) => kind)).toEqual([
      ...["reference", "empty", "literal", "empty"],
    ]);
    expect(parseFormula("NA( )")!.children).toEqual([]);
  });
});
