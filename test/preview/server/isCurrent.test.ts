import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isCurrent } from "../../../src/preview/server/isCurrent";

test("a build is current as long as nothing it is made of is newer", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "current-"));
  const [built, source] = [path.join(folder, "built.js"), path.join(folder, "source")];
  mkdirSync(path.join(source, "deep"), { recursive: true });
  writeFileSync(path.join(source, "deep", "part.ts"), "");
  expect(isCurrent(built, [source])).toBe(false);
  writeFileSync(built, "");
  const at = (seconds: number) => new Date(Date.now() + seconds * 1000);
  utimesSync(built, at(10), at(10));
  expect(isCurrent(built, [source])).toBe(true);
  utimesSync(path.join(source, "deep", "part.ts"), at(20), at(20));
  expect(isCurrent(built, [source])).toBe(false);
});
