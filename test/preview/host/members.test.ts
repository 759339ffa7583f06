import { type Definition, type HostObject, hostObject } from "../../../src/preview/host/batch/definition";
import { range } from "../../../src/preview/host/objects/range";
import { workbook } from "../../../src/preview/host/objects/workbook";
import { furnishedSheet } from "./furnishedSheet";
import { realOffice } from "./realOffice";

type Known = Definition<unknown>;

/** A conditional format can be read as one kind only; the others refuse. */
function attempt(navigate: () => HostObject | null): HostObject[] {
  try {
    return [navigate()].filter((object) => object !== null);
  } catch {
    return [];
  }
}

/** Every kind of object that can be reached from here, each way without going in circles. */
function reachable(start: HostObject, above: readonly string[] = []): Known[] {
  const { definition, target } = start;
  if (above.includes(definition.name)) return [];
  const ways = Object.values(definition.objects ?? {}).map((navigate) => () => navigate(target));
  const next = [...(definition.items?.(target) ?? []), ...ways.flatMap(attempt)];
  return [definition, ...next.flatMap((each) => reachable(each, [...above, definition.name]))];
}

/** The member of Office.js's own class. */
function member(type: string, name: string): PropertyDescriptor | undefined {
  const { prototype } = (Excel as unknown as Record<string, { prototype: object }>)[type]!;
  return Object.getOwnPropertyDescriptor(prototype, name);
}

describe("the host's tables", () => {
  let known: Known[];

  beforeAll(async () => {
    const host = realOffice();
    await furnishedSheet();
    const area = { row: 0, column: 0, rows: 9, columns: 7 };
    const starts = [hostObject(workbook, host.workbook), hostObject(range, { sheet: host.workbook.sheets[0]!, area })];
    known = [...new Set(starts.flatMap((start) => reachable(start)))];
  });

  it("hold what a ranking workbook needs", () => {
    expect(known.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "Worksheet",
        "Range",
        "Table",
        "NamedItem",
        "ChartSeries",
        "DataValidation",
        "PageBreak",
      ]),
    );
    expect(known.length).toBeGreaterThan(45);
  });

  it("hold no member that Excel does not have", () => {
    const strange = known.flatMap(({ name, properties = {}, objects = {}, methods = {} }) => [
      ...Object.entries(properties)
        .filter(([key, { set }]) => !member(name, key)?.get || (set && !member(name, key)?.set))
        .map(([key]) => `${name}.${key}`),
      ...Object.keys(objects)
        .filter((key) => !member(name, key)?.get)
        .map((key) => `${name}.${key}`),
      ...Object.keys(methods)
        .filter((key) => typeof member(name, key)?.value !== "function")
        .map((key) => `${name}.${key}()`),
    ]);
    expect(strange).toEqual([]);
  });

  it("hold no event that Excel does not have", () => {
    const strange = known.flatMap(({ name, events = {} }) =>
      Object.keys(events)
        .filter((event) => typeof member(name, `_Register${event}Event`)?.value !== "function")
        .map((event) => `${name} ${event}`),
    );
    expect(strange).toEqual([]);
  });

  it("answer every property that they hold", async () => {
    await Excel.run(async (context) => {
      const { workbook: book } = context;
      book.load("name");
      book.worksheets.load("items/$none,items/charts/items/name,items/names/items/value,items/tables/items/name");
      const sheet = book.worksheets.getItem("Ranking");
      sheet.load("name,position,visibility,tabColor,showGridlines,showHeadings,standardHeight,pageLayout/zoom");
      const range = sheet.getRange("A1:G9");
      range.load("$all,format/$all,format/fill/color,format/font/$all,format/borders/items/style,hyperlink");
      sheet.charts.load("items/$all,items/title/text,items/axes/valueAxis/$all,items/series/items/$all");
      range.conditionalFormats.load(
        "items/type,items/customOrNullObject/rule/formula,items/dataBarOrNullObject/axisColor",
      );
      range.dataValidation.load();
      await context.sync();
      expect(range.format.font.bold).toBeNull();
      expect(sheet.charts.items[0]!.series.items[0]!.name).toBe("Leaders");
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(["DataBar", "Custom"]);
    });
  });
});
