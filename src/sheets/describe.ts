import { columnLetters, reference } from "./formula";
import type { Area, Cell, CellError, Chart, ConditionalFormat, Name, Scalar, Sheet, Table, Validation } from "./sheet";
import { styles } from "./style";

/** Longer rows of cells and runs of like columns are cut here: the rest only repeats them. */
const shown = 4;

/**
 * A sheet in readable lines, so that a change shows as a difference of text. Tables show their first row; cells of this row are
 * written `[Header]`. Cells outside tables are listed, and of what repeats only the beginning.
 * @param names of the workbook; those that refer to this sheet are listed
 */
export function describeSheet(sheet: Sheet, names: readonly Name[] = []): string {
  const { name, freeze, gridlines, print, tabColor } = sheet;
  const all = sheet.blocks.reduce(
    (size, { row, column, cells }) => ({
      rows: Math.max(size.rows, row + cells.length - 1),
      columns: Math.max(size.columns, column + (cells[0]?.length ?? 0) - 1),
    }),
    { rows: 1, columns: 1 },
  );
  const own = names.filter(({ refersTo }) => refersTo.startsWith(reference(name, corner).replace("$A$1", "")));
  const titles = [print.titleRows && `rows ${print.titleRows}`, print.titleColumns && `columns ${print.titleColumns}`];
  return [
    `${name}, ${address({ ...corner, ...all })}, gridlines ${gridlines ? "on" : "off"}${tabColor ? `, tab ${tabColor}` : ""}`,
    `freeze: ${freeze ? `${freeze.rows} rows, ${freeze.columns} columns` : "nothing"}`,
    `print: ${print.landscape ? "landscape" : "portrait"}, ${print.area ? address(print.area) : "all"}, repeating ${titles.filter(Boolean).join(", ") || "nothing"}`,
    `footer: ${print.footer}`,
    ...section("cells", looseCells(sheet)),
    ...sheet.tables.flatMap((table) => tableLines(sheet, table)),
    ...section(
      "names",
      own.map((each) => `${each.name}: ${each.refersTo.slice(each.refersTo.lastIndexOf("!") + 1).replaceAll("$", "")}`),
    ),
    ...section("validations", sheet.validations.map(validationLine)),
    ...section("conditional formats", sheet.conditionalFormats.map(conditionalLine)),
    ...sheet.charts.flatMap(chartLines),
    "",
  ].join("\n");
}

const corner: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** Without the sheet and without dollars: `B5:D90`. */
function address(area: Area): string {
  return reference("", area).slice("''!".length).replaceAll("$", "");
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${title}:`, ...lines.map((line) => `  ${line}`)] : [];

function valueText(value: Scalar | CellError): string {
  if (value === null) return "(empty)";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

function cellText(cell: Cell): string {
  if (cell === null || typeof cell !== "object") return valueText(cell);
  return "formula" in cell ? `=${cell.formula} -> ${valueText(cell.value)}` : `${cell.text} -> ${cell.target}`;
}

const beginning = (texts: readonly string[], separator: string): string =>
  [...texts.slice(0, shown), ...(texts.length > shown ? [`(${texts.length - shown} more)`] : [])].join(separator);

/** What stands outside the tables, row by row. */
function looseCells({ blocks, tables }: Sheet): string[] {
  const isTable = (row: number, column: number) => tables.some((each) => each.row === row && each.column === column);
  return blocks
    .filter(({ row, column }) => !isTable(row, column))
    .flatMap(({ row, column, cells }) =>
      cells.map((line, index) => `${columnLetters(column)}${row + index}: ${beginning(line.map(cellText), " | ")}`),
    );
}

function tableLines(sheet: Sheet, table: Table): string[] {
  const { name, row, column, rows, columns } = table;
  const first = sheet.blocks.find((block) => block.row === row && block.column === column)!.cells[1];
  const lines = columns.map(({ header, formula }, at) => {
    const { format, input } = formatAt(sheet, row + 1, column + at);
    const kind = formula !== undefined ? "formula" : input ? "input" : "value";
    const cell = first?.[at] ?? null;
    const text = cellText(cell)
      .replaceAll(`${name}[[#This Row],`, "[")
      .replaceAll(/\[(\[[^\]]*\](?::\[[^\]]*\])?)\]/g, "$1");
    return {
      like: header.replace(/^\d{5}/, ""),
      line: `${header} (${[kind, format].filter(Boolean).join(", ")}) ${text}`,
    };
  });
  const start = (at: number) => at === 0 || lines[at]!.like !== lines[at - 1]!.like;
  const folded = lines.flatMap(({ line, like }, at) => {
    if (!start(at)) return [];
    const after = lines.findIndex((each, index) => index > at && each.like !== like);
    const run = (after < 0 ? lines.length : after) - at;
    return [run > 1 ? `${line}, and ${run - 1} columns like it` : line];
  });
  return section(`table ${name}, ${address({ row, column, rows: rows + 1, columns: columns.length })}`, folded);
}

/** The number format of a cell, and whether it is painted as an input. */
function formatAt({ formats }: Sheet, row: number, column: number): { format: string; input: boolean } {
  const style = formats
    .filter(({ area }) => row >= area.row && row < area.row + area.rows)
    .filter(({ area }) => column >= area.column && column < area.column + area.columns)
    .reduce((merged, each) => ({ ...merged, ...each.style }), {} as Sheet["formats"][number]["style"]);
  return { format: style.numberFormat ?? "", input: style.fill === styles.input.fill };
}

function validationLine(validation: Validation): string {
  const { area, kind, prompt } = validation;
  const allowed = kind === "list" ? validation.source : `${validation.min} to ${validation.max}`;
  return `${address(area)}: ${kind} ${allowed}${prompt ? `, "${prompt}"` : ""}`;
}

function conditionalLine(format: ConditionalFormat): string {
  const { area, kind } = format;
  if (kind === "bar") return `${address(area)}: bar ${format.color}, ${format.min} to ${format.max}`;
  const style = Object.entries(format.style).map(([key, value]) => `${key} ${value}`);
  return `${address(area)}: =${format.formula} is ${style.join(", ")}`;
}

function chartLines(chart: Chart): string[] {
  const { kind, name, title, altText, width, height, series } = chart;
  const cut = chart.kind === "bubble" ? [chart.xAxis, chart.yAxis] : [chart.valueAxis];
  const axes = cut.map(
    (axis) => `${axis.title}${axis.crossesAt === undefined ? "" : `, crossed at ${axis.crossesAt}`}`,
  );
  const seriesLines = series.map((each) => {
    const label = "text" in each.name ? each.name.text : each.name.ref;
    const source = chart.kind === "bubble" ? bubbleSource(chart.series[series.indexOf(each)]!) : each.values;
    return `${label}: ${source}${each.fill === null ? "" : `, ${each.fill}`}`;
  });
  return section(
    `${kind} chart ${name} at ${address({ ...corner, row: chart.row, column: chart.column })}, ${width} x ${height}`,
    [
      `title: ${title}`,
      `in words: ${altText}`,
      ...axes.map((axis) => `axis: ${axis}`),
      ...(chart.kind === "bar" ? [`categories: ${chart.categories}`] : []),
      ...seriesLines,
    ],
  );
}

const bubbleSource = ({ x, values, size }: { x: string; values: string; size: string }) =>
  `${x} by ${values}, size ${size}`;
