import { shareOption } from "../../src/cli/shareOption";

describe("shareOption", () => {
  const within = { least: -1, most: 10 };

  it.each([
    ["0.05", 0.05],
    ["5%", 0.05],
    ["-2.5 %", -0.025],
    ["100%", 1],
    ["10", 10],
  ])("takes %j for %d", (text, share) => {
    expect(shareOption({ "growth-cut": [text] }, "growth-cut", 0, within)).toBe(share);
  });

  it("is what is usual where nothing is given", () => {
    expect(shareOption({}, "growth-cut", 0.3, within)).toBe(0.3);
  });

  it.each(["", "%", "100", "1001%", "-1.1", "5%%", "five", "1,5", "Infinity"])("refuses %j", (text) => {
    expect(() => shareOption({ "growth-cut": [text] }, "growth-cut", 0, within)).toThrow(
      `--growth-cut ${text} is not a choice: give a share from -1 to 10, such as 0.05 or 5%; 1 is 100%.`,
    );
  });
});
