import fc from "fast-check";
import { tokens } from "../../../src/share/formula/tokens";

const kindsOf = (formula: string): string =>
  tokens(formula)
    .map(({ kind, text }) => `${kind} ${text}`)
    .join(" | ");

describe("tokens", () => {
  it("are the formula again, whatever the text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "'",
        '"',
        "[",
        "]",
        "{",
        "}",
        "#",
        "@",
        "!",
        "$A$1",
        "A:A",
        "tbl[",
        "LMI.CAGR(",
        "\n",
        "1E+",
        "_xlfn.",
      ),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (formula) => {
        expect(
          tokens(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  it.each([
    ["LOG10(A1)", "word LOG10 | sign ( | cells A1 | sign )"],
    ["'It''s'!$A$1:B9", "sheet 'It''s'! | cells $A$1:B9"],
    ["Data!B:B+3:4", "sheet Data! | wholeColumns B:B | sign + | wholeRows 3:4"],
    ["tbl[[#This Row],[a ']b]]*[@Jobs]", "structured tbl[[#This Row],[a ']b]] | sign * | structured [@Jobs]"],
    [
      'IF(x="LMI.CAGR(","a""b",#N/A)',
      'word IF | sign ( | word x | sign = | text "LMI.CAGR(" | sign , | text "a""b" | sign , | error #N/A | sign )',
    ],
    ['{1,-2;"a}",TRUE}', 'constant {1,-2;"a}",TRUE}'],
    ["[1]Sheet1!A1+'[1]My Sheet'!A1", "sheet [1]Sheet1! | cells A1 | sign + | sheet '[1]My Sheet'! | cells A1"],
    ["E2#+1.5E-3", "cells E2 | sign # | sign + | number 1.5E-3"],
    ["ABC1.x+A1_b", "word ABC1.x | sign + | word A1_b"],
  ])("reads %s", (formula, kinds) => {
    expect(kindsOf(formula)).toBe(kinds);
  });
});
