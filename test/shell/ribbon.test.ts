import { readFileSync } from "node:fs";
import path from "node:path";
import type { View } from "../../src/taskpane/ribbon";

type Command = (event: { completed(): void }) => Promise<void>;

/** What Office.js keeps of a ribbon: the functions by name, and whether the pane was brought to the front. */
function office(showAsTaskpane: () => Promise<void>) {
  const commands = new Map<string, Command>();
  const associate = (name: string, command: Command) => commands.set(name, command);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  return commands;
}

async function ribbon(showAsTaskpane: () => Promise<void> = () => Promise.resolve()) {
  const commands = office(showAsTaskpane);
  jest.resetModules();
  const { associateRibbon, onViewRequested } = await import("../../src/taskpane/ribbon");
  associateRibbon();
  return { commands, onViewRequested };
}

const completed = jest.fn();
beforeEach(() => completed.mockReset());

describe("the ribbon", () => {
  it("has code for every button of the manifest and none beside", async () => {
    const { commands } = await ribbon();
    const manifest = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map((match) => match[1]!);
    expect([...commands.keys()].sort()).toEqual(named.sort());
  });

  it("shows the pane, tells it the view, and reports that the button is done", async () => {
    const shown = jest.fn(() => Promise.resolve());
    const { commands, onViewRequested } = await ribbon(shown);
    const views: View[] = [];
    onViewRequested((view) => views.push(view));
    for (const command of commands.values()) await command({ completed });
    expect(views).toEqual([
      ...["home", "rank", "stakeholders", "addSheet", "formula"],
      ...["why", "share", "buildAgain", "remove"],
    ]);
    expect(shown).toHaveBeenCalledTimes(9);
    expect(completed).toHaveBeenCalledTimes(9);
  });

  it("keeps the last request for a pane that opens after it, and tells it once", async () => {
    const { commands, onViewRequested } = await ribbon();
    await commands.get("openRank")!({ completed });
    await commands.get("openWhy")!({ completed });
    const [first, second] = [jest.fn(), jest.fn()];
    onViewRequested(first);
    onViewRequested(second);
    expect(first.mock.calls).toEqual([["why"]]);
    expect(second).not.toHaveBeenCalled();
  });

  it("stops telling who does not listen any more", async () => {
    const { commands, onViewRequested } = await ribbon();
    const listener = jest.fn();
    onViewRequested(listener)();
    await commands.get("openRank")!({ completed });
    expect(listener).not.toHaveBeenCalled();
  });

  it("frees the button and lets the error be seen when Excel cannot show the pane", async () => {
    const { commands } = await ribbon(() => Promise.reject(new Error("no pane")));
    await expect(commands.get("openRank")!({ completed })).rejects.toThrow("no pane");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
