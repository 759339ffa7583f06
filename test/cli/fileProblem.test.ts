import { fileProblem } from "../../src/cli/fileProblem";

describe("fileProblem", () => {
  it("says what is wrong and what to do", () => {
    const busy = Object.assign(new Error("EBUSY: resource busy"), { code: "EBUSY" });
    expect(fileProblem("a.xlsx", "cannot be written", busy).message).toBe(
      "a.xlsx cannot be written, for another program has it open: close it there.",
    );
  });

  it("passes on what it has no words for", () => {
    const odd = Object.assign(new Error("ELOOP: too many links"), { code: "ELOOP" });
    expect(fileProblem("a", "cannot be read", odd).message).toBe("a cannot be read, for ELOOP: too many links.");
  });
});
