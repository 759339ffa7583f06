/** @jest-environment jsdom */
import "../browserParts";
import { act, renderHook } from "@testing-library/react";
import { Engine } from "../../../src/taskpane/engine/Engine";
import type { NamedFile, ReadingProgress } from "../../../src/taskpane/engine/rankingEngine";
import { useReading } from "../../../src/taskpane/wizard/useReading";

const file: NamedFile = { name: "a.csv", content: new Blob(["area_title,area_fips\n"]) };

/** An engine whose messages on the way arrive only after its answer, as they may from a worker. */
class LateEngine extends Engine {
  late: (() => void)[] = [];

  override addFiles(files: readonly NamedFile[], onProgress: (progress: ReadingProgress) => void): Promise<number> {
    return super.addFiles(files, (progress) => this.late.push(() => onProgress(progress)));
  }
}

test("a message that comes after the end does not show a reading that has ended", async () => {
  const engine = new LateEngine();
  const { result } = renderHook(() => useReading(engine, () => undefined));
  await act(() => result.current.add([file]));
  await act(async () => engine.late.forEach((tell) => tell()));
  expect(engine.late).toHaveLength(1);
  expect(result.current.progress).toBeNull();
});
