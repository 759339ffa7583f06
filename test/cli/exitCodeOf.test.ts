import { CommandError } from "../../src/cli/CommandError";
import { exitCodeOf } from "../../src/cli/exitCodeOf";
import { recordingTerminal } from "./recordingTerminal";

describe("exitCodeOf", () => {
  it("is 0 for work that is done and 2, with one sentence, for what the user has to mend", () => {
    const { terminal, errors } = recordingTerminal();
    expect(exitCodeOf(() => undefined, terminal)).toBe(0);
    const refuse = () => {
      throw new CommandError("Mend this.");
    };
    expect(exitCodeOf(refuse, terminal)).toBe(2);
    expect(errors).toEqual(["Mend this."]);
  });

  it("does not hide a mistake of the program", () => {
    const fail = () => {
      throw new TypeError("ours");
    };
    expect(() => exitCodeOf(fail, recordingTerminal().terminal)).toThrow(TypeError);
  });
});
