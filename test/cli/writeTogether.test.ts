import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeTogether } from "../../src/cli/writeTogether";
import { emptyFolder } from "./sampleFolder";

describe("writeTogether", () => {
  it("writes new files, replaces old ones and leaves nothing beside them", () => {
    const folder = emptyFolder();
    const [one, two] = [path.join(folder, "one"), path.join(folder, "two")];
    writeFileSync(one, "old");
    writeTogether([
      { path: one, content: "new" },
      { path: two, content: new Uint8Array([65]) },
    ]);
    expect([readFileSync(one, "utf8"), readFileSync(two, "utf8")]).toEqual(["new", "A"]);
    expect(readdirSync(folder)).toEqual(["one", "two"]);
  });

  it("writes none where one cannot be written", () => {
    const folder = emptyFolder();
    const kept = path.join(folder, "kept");
    writeFileSync(kept, "old");
    const lost = path.join(folder, "gone", "file");
    const files = [kept, path.join(folder, "fresh"), lost].map((each) => ({ path: each, content: "new" }));
    expect(() => writeTogether(files)).toThrow(`${lost} cannot be written, for there is no such file or folder`);
    expect(readdirSync(folder)).toEqual(["kept"]);
    expect(readFileSync(kept, "utf8")).toBe("old");
  });

  it("puts back what it had replaced when a later file cannot take its place", () => {
    const folder = emptyFolder();
    const kept = path.join(folder, "kept");
    const fresh = path.join(folder, "fresh");
    const blocked = path.join(folder, "blocked");
    writeFileSync(kept, "old");
    // What a file is moved aside to is taken by a folder that is not empty.
    mkdirSync(path.join(`${blocked}.${process.pid}.former`, "full"), { recursive: true });
    writeFileSync(blocked, "old");
    const files = [kept, fresh, blocked].map((each) => ({ path: each, content: "new" }));
    expect(() => writeTogether(files)).toThrow(/blocked/);
    expect(readFileSync(kept, "utf8")).toBe("old");
    expect(readFileSync(blocked, "utf8")).toBe("old");
    expect(readdirSync(folder)).not.toContain("fresh");
  });
});
