import type { Cell, Sheet, Style } from "../../src/sheets/sheet";
import { paintStyles } from "../../src/xlsx/paintStyles";
import { type SheetModel, usualRowHeight } from "../../src/preview/host/model/SheetModel";
import { chartFound, chartWanted } from "./compareCharts";
import { oneBased } from "./oneBased";

/** Both sides of a comparison, in the same words. */
export interface Sides {
  readonly wanted: unknown;
  readonly found: unknown;
}

const everything = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** What a sheet as a value says, beside what stands in the host, part by part. */
export function compareSheet(sheet: Sheet, model: SheetModel): Record<string, Sides> {
  return {
    cells: { wanted: wantedCells(sheet), found: foundCells(model) },
    looks: { wanted: wantedLooks(sheet), found: foundLooks(sheet, model) },
    tables: { wanted: sheet.tables.map(tableWanted), found: model.tables.map(tableFound) },
    columns: { wanted: columnsWanted(sheet), found: columnsFound(model) },
    rows: {
      wanted: heights(sheet.rowHeights.map(({ row, height }) => [row, height])),
      found: heights([...model.rows].map(([row, { size }]) => [row + 1, size!])),
    },
    links: { wanted: linksWanted(sheet), found: linksFound(model) },
    rules: { wanted: rulesWanted(sheet), found: rulesFound(model) },
    validations: { wanted: validationsWanted(sheet), found: validationsFound(model) },
    charts: { wanted: sheet.charts.map(chartWanted), found: model.charts.map((chart) => chartFound(chart, model)) },
    view: {
      wanted: [sheet.gridlines, sheet.tabColor ?? "", sheet.freeze ?? null],
      found: [model.showGridlines, model.tabColor.replace("#", ""), model.freeze],
    },
    page: { wanted: pageWanted(sheet), found: pageFound(model) },
  };
}

/** Rows of another height than rows have anyway. */
const heights = (rows: readonly (readonly [row: number, points: number])[]) =>
  Object.fromEntries(rows.filter(([, points]) => points !== usualRowHeight));

function cellsOf({ blocks }: Sheet): (readonly [place: string, cell: Cell])[] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) => line.map((cell, right) => [`${row + down},${column + right}`, cell] as const)),
  );
}

const wantedCells = (sheet: Sheet) =>
  Object.fromEntries(
    cellsOf(sheet).flatMap(([place, cell]) => {
      if (cell === null || cell === "") return [];
      if (typeof cell !== "object") return [[place, cell]];
      return [[place, "formula" in cell ? `=${cell.formula}` : cell.text]];
    }),
  );

const foundCells = (model: SheetModel) =>
  Object.fromEntries(
    [...model.cells.within(everything)].map(({ row, column, content }) => [
      `${row + 1},${column + 1}`,
      content.formula ?? content.value,
    ]),
  );

const linksWanted = (sheet: Sheet) =>
  Object.fromEntries(
    cellsOf(sheet).flatMap(([place, cell]) =>
      cell !== null && typeof cell === "object" && "target" in cell ? [[place, cell.target]] : [],
    ),
  );

const linksFound = (model: SheetModel) =>
  Object.fromEntries(
    [...model.links.within(everything)].map(({ row, column, content }) => [
      `${row + 1},${column + 1}`,
      content.documentReference,
    ]),
  );

/** As the writer of files paints them, which is another program. */
function wantedLooks({ formats }: Sheet): Record<string, Style> {
  const styles: Style[] = [];
  const grid = paintStyles(formats, (style) => styles.push(style) - 1);
  return Object.fromEntries(
    [...grid]
      .flatMap(([row, line]) => line.map((style, column) => [`${row},${column}`, styles[style!]!] as const))
      .filter((each) => each !== undefined),
  );
}

function foundLooks(sheet: Sheet, { styles }: SheetModel): Record<string, Style> {
  const wanted = wantedLooks(sheet);
  return Object.fromEntries(
    Object.entries(wanted).map(([place, { indent: wantedIndent, align: wantedAlign, ...style }]) => {
      const [row, column] = place.split(",").map(Number) as [number, number];
      const found = styles.at(row - 1, column - 1);
      const plain: Required<Style> = {
        bold: found.bold,
        italic: found.italic,
        underline: found.underline === "Single",
        size: found.fontSize,
        color: found.fontColor.slice(1),
        fill: found.fill?.slice(1) ?? "none",
        numberFormat: found.numberFormat,
        align: found.horizontalAlignment.toLowerCase() as "left",
        vertical: found.verticalAlignment.toLowerCase() as "top",
        wrap: found.wrapText,
        indent: found.indentLevel,
        borderTop: found.borderTop?.color.slice(1) ?? "none",
        borderBottom: found.borderBottom?.color.slice(1) ?? "none",
      };
      const keys = Object.keys(style) as (keyof Style)[];
      return [
        place,
        {
          ...Object.fromEntries(keys.map((key) => [key, plain[key]])),
          ...(wantedIndent === undefined ? {} : { indent: plain.indent }),
          ...(wantedAlign === undefined ? {} : { align: plain.align }),
        },
      ];
    }),
  );
}

const tableWanted = ({ name, row, column, rows, columns }: Sheet["tables"][number]) => ({
  name,
  area: { row, column, rows: rows + 1, columns: columns.length },
  columns: columns.map(({ header }) => header),
  style: "TableStyleLight1",
});

const tableFound = ({ name, area, columns, style }: SheetModel["tables"][number]) => ({
  name,
  area: oneBased(area),
  columns: columns.map((column) => column.name),
  style,
});

const columnsWanted = ({ columns }: Sheet) =>
  Object.fromEntries(
    columns.flatMap(({ column, count, width, collapsed = false }) =>
      Array.from({ length: count }, (_, at) => [column + at, { points: (width * 7 + 5) * 0.75, collapsed }]),
    ),
  );

const columnsFound = ({ columns }: SheetModel) =>
  Object.fromEntries(
    [...columns].map(([column, { size, hidden, level }]) => [
      column + 1,
      { points: size, collapsed: hidden === true && level === 1 },
    ]),
  );

const rulesWanted = ({ conditionalFormats }: Sheet) =>
  [...conditionalFormats]
    .reverse()
    .map((format) =>
      format.kind === "bar"
        ? { area: format.area, color: format.color, from: String(format.min), to: String(format.max), solid: true }
        : { area: format.area, formula: `=${format.formula}`, ...format.style },
    );

const rulesFound = ({ conditionalFormats }: SheetModel) =>
  conditionalFormats.map(({ areas, rule }) => {
    const area = oneBased(areas[0]!);
    if (rule.type === "DataBar") {
      const { fillColor, lowerBoundRule, upperBoundRule, gradientFill } = rule.bar;
      return {
        area,
        color: fillColor.slice(1),
        from: lowerBoundRule.formula,
        to: upperBoundRule.formula,
        solid: !gradientFill,
      };
    }
    const { bold, fontColor, fill } = rule.style;
    return {
      area,
      formula: rule.formula,
      ...(bold === undefined ? {} : { bold }),
      ...(fontColor === undefined ? {} : { color: fontColor.slice(1) }),
      ...(fill === undefined || fill === null ? {} : { fill: fill.slice(1) }),
    };
  });

const byPlace = <Item extends { area: { row: number; column: number } }>(items: Item[]) =>
  items.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);

const validationsWanted = ({ validations }: Sheet) =>
  byPlace(
    validations.map((validation) => ({
      area: validation.area,
      rule: validation.kind === "list" ? [`=${validation.source}`] : [validation.kind, validation.min, validation.max],
      error: validation.error,
      prompt: validation.prompt ?? "",
    })),
  );

const validationsFound = ({ validations }: SheetModel) =>
  byPlace(
    validations.map(({ areas, rule, errorAlert, prompt }) => {
      const [[kind, parts]] = Object.entries(rule) as [[string, Record<string, unknown>]];
      return {
        area: oneBased(areas[0]!),
        rule:
          kind === "list"
            ? [parts["source"]]
            : [kind === "wholeNumber" ? "whole" : kind, parts["formula1"], parts["formula2"]],
        error: errorAlert.message,
        prompt: prompt.message,
      };
    }),
  );

function pageWanted({ print }: Sheet) {
  const rows = /^(\d+):(\d+)$/.exec(print.titleRows ?? "");
  return {
    orientation: print.landscape ? "Landscape" : "Portrait",
    zoom: { horizontalFitToPages: 1 },
    area: print.area ?? null,
    titleRows: rows && [Number(rows[1]), Number(rows[2])],
    breaks: [...(print.breaks ?? [])],
    footer: print.footer,
  };
}

function pageFound({ page }: SheetModel) {
  const { orientation, zoom, printArea, titleRows, rowBreaks, headersFooters } = page;
  return {
    ...{ orientation, zoom },
    area: printArea && oneBased(printArea),
    titleRows: titleRows && [titleRows.row + 1, titleRows.row + titleRows.rows],
    breaks: rowBreaks.map((row) => row + 1),
    footer: headersFooters.leftFooter.replace("&8&K595959", "").replaceAll("&&", "&"),
  };
}
