import { readdirSync, readFileSync } from "node:fs";
import { runRank } from "../../src/cli/runRank";
import { runSample } from "../../src/cli/runSample";
import { recordingTerminal } from "./recordingTerminal";

describe("runSample", () => {
  const today = () => "2026-11-21";
  const { terminal, lines, errors } = recordingTerminal();
  const exitCode = runSample("sample", { terminal, today });
  const workbook = readFileSync("sample/ranking.xlsx");

  it("writes the files of the invented areas and their ranking", () => {
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
    expect(readdirSync("sample").filter((name) => name.endsWith(".csv"))).toHaveLength(13);
    expect(lines).toContain("The workbook is sample/ranking.xlsx.");
    expect(lines).toContain("All areas and figures are invented.");
  });

  it("shows a command that makes the same workbook", () => {
    const words = lines
      .at(-1)!
      .match(/"[^"]*"|\S+/g)!
      .map((word) => word.replaceAll('"', ""));
    expect(words.slice(0, 4)).toEqual(["npm", "run", "rank", "--"]);
    expect(runRank(words.slice(4), { terminal: recordingTerminal().terminal, today })).toBe(0);
    expect(readFileSync("sample/ranking.xlsx").equals(workbook)).toBe(true);
  });
});
