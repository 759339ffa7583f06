import { processTerminal } from "../../src/cli/processTerminal";

/** What the process writes to its outputs while `work` is done, on a terminal or into a pipe. */
function written(isTerminal: boolean, work: (terminal: ReturnType<typeof processTerminal>) => void) {
  const { isTTY, columns } = process.stdout;
  const texts = { out: "", err: "" };
  const spies = [
    jest.spyOn(process.stdout, "write").mockImplementation((text) => ((texts.out += String(text)), true)),
    jest.spyOn(process.stderr, "write").mockImplementation((text) => ((texts.err += String(text)), true)),
  ];
  Object.assign(process.stdout, { isTTY: isTerminal, columns: 20 });
  work(processTerminal());
  Object.assign(process.stdout, { isTTY, columns });
  for (const spy of spies) spy.mockRestore();
  return texts;
}

describe("processTerminal", () => {
  it("rewrites one line of progress on a terminal, no longer than it is wide", () => {
    const { out } = written(true, ({ progress, line }) => {
      progress("Reading a file with a long name");
      line("Done");
    });
    expect(out).toBe("\r\x1b[2KReading a file with\r\x1b[2KDone\n");
  });

  it("keeps progress out of a pipe, and errors out of the output", () => {
    const texts = written(false, ({ progress, line, error }) => {
      progress("Reading");
      line("Done");
      error("Wrong");
    });
    expect(texts).toEqual({ out: "Done\n", err: "Wrong\n" });
  });
});
