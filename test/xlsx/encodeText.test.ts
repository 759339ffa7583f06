import fc from "fast-check";
import { encodeText } from "../../src/xlsx/encodeText";

const decode = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, hexadecimal: string) => String.fromCharCode(parseInt(hexadecimal, 16)));

describe("encodeText", () => {
  it("spells control characters, lone surrogates and its own escapes", () => {
    expect(encodeText("a\u0001\r\uD83D_x0041_")).toBe("a_x0001__x000D__xD83D__x005F_x0041_");
  });

  it("leaves tabs, line ends and emoji alone", () => {
    expect(encodeText("a\tb\n🏭_x_")).toBe("a\tb\n🏭_x_");
  });

  it("is undone by a reader, whatever the text", () => {
    const part = fc.constantFrom("_", "x", "_x0041_", "00", "_x005F_", "\u0007", "\uFFFE", "é");
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(part).map((parts) => parts.join("")),
    );
    fc.assert(fc.property(text, (given) => expect(decode(encodeText(given))).toBe(given)));
  });
});
