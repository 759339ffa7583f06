import { columnLetters, oneCell, reference } from "./formula";
import type { Area, Cell, CellError, Chart, ConditionalFormat, Name, Scalar, Sheet, Style, Table } from "./sheet";
import type { Validation } from "./sheet";
import { styles } from "./style";

/** What repeats is cut after so many; a formula after so many characters, whose number then shows what the cut hides. */
const longest = { line: 5, formula: 280 };

/**
 * A sheet in readable lines, so that a change shows as a difference of text. Tables show their first row, in whose formulas
 * `[Header]` is the cell of the row; cells outside tables are listed, and of what repeats only the beginning.
 *
 * @param names of the workbook; those that refer to this sheet are listed
 */
export function describeSheet(sheet: Sheet, names: readonly Name[] = []): string {
  const { name, freeze, gridlines, print, tabColor } = sheet;
  const titles = [print.titleRows, print.titleColumns].filter((each) => each !== undefined).join(" and ");
  return [
    `${name}: gridlines ${gridlines ? "on" : "off"}${tabColor ? `, tab ${tabColor}` : ""}, freeze ${freeze ? `${freeze.rows} rows and ${freeze.columns} columns` : "nothing"}`,
    `print: ${print.landscape ? "landscape" : "portrait"}, ${print.area ? address(print.area) : "everything"}, repeat ${titles || "nothing"}`,
    `footer: ${print.footer}`,
    ...section("cells", looseCells(sheet)),
    ...sheet.tables.flatMap((table) => tableLines(sheet, table)),
    ...section("names", ownNames(sheet, names)),
    ...section("validations", sheet.validations.map(validationLine)),
    ...section("conditional formats", sheet.conditionalFormats.map(conditionalLine)),
    ...sheet.charts.flatMap(chartLines),
    "",
  ].join("\n");
}

/** Without the sheet and without dollars: `B5:D90`. */
const address = (area: Area) => withoutSheet(reference("", area));

const withoutSheet = (absolute: string) => absolute.slice(absolute.lastIndexOf("!") + 1).replaceAll("$", "");

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${title}:`, ...lines.map((line) => `  ${line}`)] : [];

/** Of lines that follow each other and are alike, the first and how many more there are. */
function folded(lines: readonly { readonly line: string; readonly like: string }[]): string[] {
  return lines.flatMap(({ line, like }, at) => {
    if (lines[at - 1]?.like === like) return [];
    const next = lines.findIndex((each, index) => index > at && each.like !== like);
    const more = (next < 0 ? lines.length : next) - at - 1;
    return [more > 0 ? `${line} (and ${more} like it)` : line];
  });
}

const beginning = (texts: readonly string[], separator: string): string =>
  texts.length > longest.line
    ? `${texts.slice(0, longest.line).join(separator)}${separator}${texts.length - longest.line} more`
    : texts.join(separator);

function valueText(value: Scalar | CellError): string {
  if (value === null) return "empty";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? shortened(JSON.stringify(value)) : String(value);
}

const shortened = (text: string) =>
  text.length > longest.formula ? `${text.slice(0, longest.formula)}… (${text.length} characters)` : text;

function cellText(cell: Cell): string {
  if (cell === null || typeof cell !== "object") return valueText(cell);
  return "formula" in cell
    ? `${shortened(`=${cell.formula}`)} gives ${valueText(cell.value)}`
    : `${cell.text} (link to ${cell.target})`;
}

/** What stands outside the tables: a column in one line, other blocks row by row. */
function looseCells({ blocks, tables }: Sheet): string[] {
  const isTable = (row: number, column: number) => tables.some((each) => each.row === row && each.column === column);
  const lines = blocks
    .filter(({ row, column }) => !isTable(row, column))
    .flatMap(({ row, column, cells }) => {
      if (cells.every(({ length }) => length === 1))
        return [{ row, column, text: beginning(cells.flat().map(cellText), " / ") }];
      return cells.map((line, index) => ({ row: row + index, column, text: beginning(line.map(cellText), " | ") }));
    });
  const like = (text: string) => text.replaceAll(/\d+/g, "");
  return folded(
    lines.map(({ row, column, text }) => ({ line: `${columnLetters(column)}${row}: ${text}`, like: like(text) })),
  );
}

function tableLines(sheet: Sheet, { name, row, column, rows, columns }: Table): string[] {
  const first = sheet.blocks.find((block) => block.row === row && block.column === column)?.cells[1];
  const lines = columns.map(({ header, formula }, at) => {
    const { numberFormat, fill } = styleAt(sheet, row + 1, column + at);
    const kind = formula !== undefined ? "formula" : fill === styles.input.fill ? "input" : "value";
    const cell = first?.[at] ?? null;
    const text = cellText(formula === undefined ? cell : inShort(cell, name));
    return {
      line: `${header} (${numberFormat === undefined ? kind : `${kind}, ${numberFormat}`}): ${text}`,
      like: header.replace(/^\d{5} /, ""),
    };
  });
  return section(`table ${name}, ${address({ row, column, rows: rows + 1, columns: columns.length })}`, folded(lines));
}

/** `[Jobs]` for `tblRank[[#This Row],[Jobs]]`. */
function inShort(cell: Cell, table: string): Cell {
  if (cell === null || typeof cell !== "object" || !("formula" in cell)) return cell;
  const [before, after] = [`${table}[[#This Row],`, "]"];
  const parts = cell.formula.split(before);
  // What follows is `[Header]]` or `[First]:[Last]]`: the bracket that closes the reference goes with its beginning.
  const rest = parts.slice(1).map((part) => part.replace(`${after}${after}`, after));
  return { ...cell, formula: [parts[0], ...rest].join("") };
}

function styleAt({ formats }: Sheet, row: number, column: number): Style {
  return formats
    .filter(({ area }) => row >= area.row && row < area.row + area.rows)
    .filter(({ area }) => column >= area.column && column < area.column + area.columns)
    .reduce<Style>((merged, { style }) => ({ ...merged, ...style }), {});
}

function ownNames(sheet: Sheet, names: readonly Name[]): string[] {
  const own = reference(sheet.name, oneCell(1, 1)).replace("$A$1", "");
  return names
    .filter(({ refersTo }) => refersTo.startsWith(own))
    .map(({ name, refersTo }) => `${name}: ${withoutSheet(refersTo)}`);
}

function validationLine(validation: Validation): string {
  const { area, kind, prompt } = validation;
  const allowed = kind === "list" ? validation.source : `${validation.min} to ${validation.max}`;
  return `${address(area)}: ${kind} ${allowed}${prompt === undefined ? "" : `, "${prompt}"`}`;
}

function conditionalLine(format: ConditionalFormat): string {
  const { area, kind } = format;
  if (kind === "bar") return `${address(area)}: bar ${format.color} from ${format.min} to ${format.max}`;
  const style = Object.entries(format.style).map(([key, value]) => `${key} ${value}`);
  return `${address(area)}: ${style.join(", ")} where ${format.formula}`;
}

function chartLines(chart: Chart): string[] {
  const axes = chart.kind === "bubble" ? [chart.xAxis, chart.yAxis] : [chart.valueAxis];
  const series =
    chart.kind === "bubble"
      ? chart.series.map((each) => ({ ...each, source: `${each.values} against ${each.x}, size ${each.size}` }))
      : chart.series.map((each) => ({ ...each, source: `${each.values} by ${chart.categories}` }));
  const lines = series.map(({ name, fill, source }) => {
    const line = `${"text" in name ? name.text : name.ref}, ${fill ?? "no fill"}: ${source}`;
    return { line, like: line.replaceAll(/\$\d+/g, "") };
  });
  const { kind, name, title, altText, row, column, width, height } = chart;
  return section(`${kind} chart ${name}, ${width} x ${height} at ${address(oneCell(row, column))}`, [
    `title: ${title}`,
    `in words: ${altText}`,
    ...axes.map(
      ({ title, crossesAt }) => `axis: ${title}${crossesAt === undefined ? "" : `, crossed at ${crossesAt}`}`,
    ),
    ...folded(lines),
  ]);
}
