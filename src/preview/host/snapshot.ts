import { areaAddress } from "./model/address";
import { cellArea, wholeSheet } from "./model/area";
import type { CellContent } from "./model/cell";
import type { ChartSeries, Source } from "./model/chart";
import type { SheetModel } from "./model/SheetModel";
import { plainStyle, type Style } from "./model/style";
import type { WorkbookModel } from "./model/WorkbookModel";

/**
 * Everything in a workbook as a plain value, to compare a workbook before and after: equal workbooks give equal values,
 * whatever way they came to be. Ids and worked-out values of formulas are left out, selections are not.
 */
export function snapshot(workbook: WorkbookModel): unknown {
  const { activeSheet, calculationMode, customProperties, properties, names, sheets } = workbook;
  return {
    sheets: sheets.map((sheet) => sheetSnapshot(sheet)),
    names: sorted(names.map(({ sheetId, ...name }) => ({ ...name, sheet: nameOf(workbook, sheetId) }))),
    active: activeSheet.name,
    calculationMode,
    properties: entriesOf(properties),
    customProperties: entriesOf(customProperties),
  };
}

function sheetSnapshot(sheet: SheetModel): unknown {
  const { name, visibility, tabColor, showGridlines, showHeadings, freeze, page, workbook } = sheet;
  return {
    ...{ name, visibility, tabColor, showGridlines, showHeadings, freeze, page: copy(page) },
    selection: areaAddress(workbook.selectionOn(sheet)),
    cells: cells(sheet),
    styles: styles(sheet),
    links: [...sheet.links.within(wholeSheet)].map(({ row, column, content }) => [at(row, column), { ...content }]),
    columns: lines(sheet.columns),
    rows: lines(sheet.rows),
    tables: sorted(
      sheet.tables.map(({ columns, area, ...table }) => ({
        ...withoutId(table),
        area: areaAddress(area),
        columns: columns.map((column) => column.name),
      })),
    ),
    // The order of conditional formats is their priority.
    conditionalFormats: sheet.conditionalFormats.map(({ areas, stopIfTrue, rule }) => ({
      areas: areas.map((area) => areaAddress(area)),
      stopIfTrue,
      rule: copy(rule),
    })),
    validations: sorted(
      sheet.validations.map(({ areas, ...validation }) => ({
        ...copy(validation),
        areas: areas.map((area) => areaAddress(area)),
      })),
    ),
    charts: sheet.charts.map(({ series, ...chart }) => ({
      ...withoutId(copy(chart)),
      series: series.map((each) => seriesSnapshot(workbook, each)),
    })),
    properties: entriesOf(sheet.properties),
  };
}

const withoutId = (value: object) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== "id"));
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const at = (row: number, column: number): string => areaAddress(cellArea(row, column));
const entriesOf = (map: ReadonlyMap<string, unknown>): unknown[] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
const nameOf = (workbook: WorkbookModel, id: string | null): string | null =>
  id === null ? null : (workbook.sheetWithId(id)?.name ?? null);

const sorted = <T>(values: readonly T[]): T[] =>
  [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function cells(sheet: SheetModel): unknown[] {
  const own = [...sheet.cells.within(wholeSheet)].filter(({ content }) => content.spilledFrom === undefined);
  return own.map(({ row, column, content }) => [at(row, column), inCell(content)]);
}

const inCell = ({ formula, value }: CellContent): unknown =>
  formula ?? (typeof value === "object" ? { ...value } : value);

/** A sheet has many cells and few styles, and many snapshots are taken of one workbook. */
const texts = new WeakMap<Style, string>();

function text(style: Style): string {
  const known = texts.get(style) ?? JSON.stringify(differences(style));
  texts.set(style, known);
  return known;
}

function styles({ styles: { cells: styled, rows, columns, everywhere } }: SheetModel): unknown {
  const special = (lines: ReadonlyMap<number, Style>): unknown[] =>
    [...lines]
      .filter(([, style]) => text(style) !== text(everywhere))
      .sort(([a], [b]) => a - b)
      .map(([line, style]) => [line, text(style)]);
  const below = (row: number, column: number) => rows.get(row) ?? columns.get(column) ?? everywhere;
  return {
    everywhere: text(everywhere),
    rows: special(rows),
    columns: special(columns),
    cells: [...styled.within(wholeSheet)]
      .filter(({ row, column, content }) => text(content) !== text(below(row, column)))
      .map(({ row, column, content }) => [at(row, column), text(content)]),
  };
}

/** What sets a style apart from that of an untouched cell, in a fixed order. */
const differences = (style: Style): unknown =>
  (Object.keys(plainStyle) as (keyof Style)[])
    .filter((key) => JSON.stringify(style[key]) !== JSON.stringify(plainStyle[key]))
    .map((key) => [key, style[key]]);

/** A setting that says nothing special is as good as none. */
const lines = (settings: SheetModel["columns"]): unknown[] =>
  [...settings]
    .map(
      ([line, { size, hidden, level }]) =>
        [
          line,
          { ...(size === undefined ? {} : { size }), ...(hidden ? { hidden } : {}), ...(level ? { level } : {}) },
        ] as const,
    )
    .filter(([, setting]) => Object.keys(setting).length > 0)
    .sort(([a], [b]) => a - b);

const seriesSnapshot = (
  workbook: WorkbookModel,
  { values, xValues, bubbleSizes, ...series }: ChartSeries,
): unknown => ({
  ...copy(series),
  values: sourceSnapshot(workbook, values),
  xValues: sourceSnapshot(workbook, xValues),
  bubbleSizes: sourceSnapshot(workbook, bubbleSizes),
});

const sourceSnapshot = (workbook: WorkbookModel, source: Source | null): unknown =>
  source && { sheet: nameOf(workbook, source.sheetId), area: areaAddress(source.area) };
