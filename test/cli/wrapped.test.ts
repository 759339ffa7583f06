import { wrapped } from "../../src/cli/wrapped";

describe("wrapped", () => {
  it("fills lines of 100 characters, indented, without losing a word", () => {
    const text = Array.from({ length: 60 }, (_, word) => `word${word}`).join(" ");
    const lines = wrapped(text, 4);
    expect(lines.every((line) => line.length <= 100 && line.startsWith("    w"))).toBe(true);
    expect(lines.map((line) => line.trim()).join(" ")).toBe(text);
    const [first = "", second = ""] = lines;
    expect(first.length + 1 + second.trim().indexOf(" ")).toBeGreaterThan(100);
  });
});
