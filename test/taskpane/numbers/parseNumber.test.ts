import { parseNumber } from "../../../src/taskpane/numbers/parseNumber";

describe("parseNumber", () => {
  it.each([
    ["en-US", "1.2", 1.2],
    ["en-US", "1,234.5", 1234.5],
    ["en-US", " -0.5 ", -0.5],
    ["en-US", ".5", 0.5],
    ["en-US", "−3", -3],
    ["en-US", "1234567", 1_234_567],
    ["de-DE", "1,2", 1.2],
    ["de-DE", "1.234,5", 1234.5],
    ["de-DE", "1.234", 1234],
    // Nobody groups by one: this is a point from another keyboard.
    ["de-DE", "1.2", 1.2],
    ["fr-FR", "1\u202f234,5", 1234.5],
    ["fr-FR", "1 234,5", 1234.5],
    ["de-CH", "1’234.5", 1234.5],
  ])("reads %s %p", (locale, text, number) => expect(parseNumber(text, locale)).toBe(number));

  it.each([
    ["en-US", ""],
    ["en-US", "abc"],
    ["en-US", "1,5"],
    ["en-US", "1.2.3"],
    ["en-US", "1e3"],
    ["de-DE", "1,2,3"],
  ])("takes %s %p for no number", (locale, text) => expect(parseNumber(text, locale)).toBeNaN());
});
