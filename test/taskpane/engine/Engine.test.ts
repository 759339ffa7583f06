import { sampleFiles } from "../../../src/data/sample/sampleFiles";
import { Engine } from "../../../src/taskpane/engine/Engine";
import type { RankingChoices } from "../../../src/taskpane/engine/rankingChoices";
import { nothingRead } from "../../../src/taskpane/engine/overview";
import { choicesFor } from "../../../src/taskpane/wizard/choicesFor";
import { columbusCounties, countyFile, describeReal, nationFile } from "../../data/realData";

const defaults = choicesFor({}, nothingRead);

const choicesOf = (choices: Partial<RankingChoices>): RankingChoices => ({
  ...defaults,
  regionName: "",
  switchedOff: [],
  areas: ["98001", "98003"],
  reference: "98000",
  base: 2021,
  end: 2024,
  ...choices,
});

const named = (name: string, content: BlobPart) => ({ name, content: new Blob([content]) });

describe("Engine", () => {
  it("answers about the sample", async () => {
    const engine = new Engine();
    await engine.useSample();
    const { areas, references, years, refused } = await engine.overview();
    expect(areas.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
      "98000 state",
      ...["98001", "98003", "98005", "98007", "98009", "98011"].map((code) => `${code} county`),
    ]);
    expect(references[0]).toBe("98000");
    expect([years, refused]).toEqual([[2021, 2024], []]);
    const summary = await engine.regionSummary(choicesOf({ areas: ["98001", "98011"] }));
    expect(summary.regionName).toBe("Region of 2 counties");
    expect(summary.jobs).toBeGreaterThan(70_000);
    expect(summary.withheldShare).toBeGreaterThan(0);
    expect(summary.withheldShare).toBeLessThan(0.3);
    expect(summary.obstacle).toBeNull();
    expect(summary.gaps).toEqual([expect.stringContaining("No file holds 2021 for area 98011")]);
  });

  it("previews what it then makes", async () => {
    const engine = new Engine();
    await engine.useSample();
    const preview = await engine.preview(choicesOf({}), null);
    const workbook = await engine.workbook(choicesOf({}), null);
    expect(preview.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(preview.top).toHaveLength(5);
    for (const { score, points } of preview.top) {
      const known = points.filter((each) => each.points !== null);
      const weight = known.reduce((sum, each) => sum + each.weight, 0);
      const sum = known.reduce((total, each) => total + each.weight * each.points!, 0);
      expect(score).toBeCloseTo(sum / weight, 6);
    }
    // Only plain values cross to the page.
    expect(structuredClone(workbook)).toEqual(workbook);
    expect(structuredClone(preview)).toEqual(preview);
  });

  it("leaves a switched-off area in the recipe without counting it", async () => {
    const engine = new Engine();
    await engine.useSample();
    const both = await engine.regionSummary(choicesOf({}));
    const one = await engine.regionSummary(choicesOf({ switchedOff: ["98003"] }));
    expect(both.counties.included).toBe(2);
    expect(one.counties.included).toBe(1);
    expect(one.jobs).toBeLessThan(both.jobs!);
  });

  it("lets the sample give way to the first file of one's own", async () => {
    const engine = new Engine();
    await engine.useSample();
    expect((await engine.overview()).isSample).toBe(true);
    const { name, text } = sampleFiles()[2]!;
    await engine.addFiles([named(name, text)], () => undefined);
    const { isSample, sources } = await engine.overview();
    expect([isSample, sources.length]).toEqual([false, 1]);
  });

  it("says what stands in the way", async () => {
    const engine = new Engine();
    await engine.useSample();
    const { obstacle } = await engine.regionSummary(choicesOf({ areas: ["39049"] }));
    expect(obstacle).toContain("No file holds area 39049");
  });

  it("refuses what it cannot read and says why", async () => {
    const engine = new Engine();
    const unreadable = Object.assign(new Blob(["x"]), { arrayBuffer: () => Promise.reject(new Error("NotReadable")) });
    const packed = named("archive.csv", new Uint8Array([0x50, 0x4b, 3, 4]));
    await engine.addFiles([named("empty.csv", ""), packed, { name: "open.csv", content: unreadable }], () => undefined);
    const { refused, areas } = await engine.overview();
    expect(areas).toEqual([]);
    expect(refused.map(({ reason }) => reason)).toEqual([
      "empty.csv is empty: download it again.",
      expect.stringContaining("archive.csv is packed"),
      expect.stringContaining("open.csv cannot be read"),
    ]);
  });

  it("stops after the file it is at when cancelled, and keeps what was read", async () => {
    const engine = new Engine();
    const files = ["one.csv", "two.csv", "three.csv"].map((name) => named(name, ""));
    const read = await engine.addFiles(files, ({ done }) => void (done === 1 && engine.cancel()));
    expect(read).toBe(2);
    expect((await engine.overview()).refused).toHaveLength(2);
  });
});

describeReal("Engine on real files", () => {
  it("reads ten counties and the nation, and ranks them", async () => {
    const engine = new Engine();
    const files = [2020, 2023].flatMap((year) => [
      nationFile(year),
      ...columbusCounties.map((c) => countyFile(c, year)),
    ]);
    const asked: string[] = [];
    await engine.addFiles(
      files.map(({ name, bytes }) => named(name, bytes as Uint8Array<ArrayBuffer>)),
      ({ file }) => asked.push(file),
    );
    expect(asked).toHaveLength(22);
    const overview = await engine.overview();
    expect(overview.references[0]).toBe("US000");
    const choices = choicesOf({ areas: columbusCounties, reference: "US000", base: 2020, end: 2023 });
    const summary = await engine.regionSummary(choices);
    expect(summary.obstacle).toBeNull();
    expect(summary.jobs).toBeGreaterThan(900_000);
    const { top, map, ranked } = await engine.preview(choices, null);
    expect(ranked).toBeGreaterThan(60);
    expect(top[0]!.why).toContain("times the share in the reference area");
    expect(map.points.every(({ jobs }) => jobs >= 50)).toBe(true);
  });
});
