import { reference } from "./formula";
import type { Cell, Chart, ConditionalFormat, Sheet, Table, Validation, Workbook } from "./sheet";

/** New names by old ones; whatever is not listed keeps its name. */
export interface NewNames {
  readonly sheets: ReadonlyMap<string, string>;
  /** Tables and defined names: Excel keeps them in one room. */
  readonly names: ReadonlyMap<string, string>;
}

/** A workbook under other names, with every formula, choice list, rule, chart and link following them. */
export function renamed(workbook: Workbook, to: NewNames): Workbook {
  const formula = (text: string) => renamedFormula(text, to);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => renamedSheet(sheet, to, formula)),
    names: workbook.names.map(({ name, refersTo }) => ({ name: newName(to, name), refersTo: formula(refersTo) })),
  };
}

type Renaming = (text: string) => string;

const newName = ({ names }: NewNames, name: string) => names.get(name) ?? name;
const newSheet = ({ sheets }: NewNames, name: string) => sheets.get(name) ?? name;

/** A text constant; a sheet's name; what stands in brackets, with brackets in it; a function with its bracket; a name. */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|[\p{L}_][\p{L}\p{N}_.]*(\()?/gu;

/** Only names are changed: what stands in quotes or is a table's header stays as it is. */
export function renamedFormula(formula: string, to: NewNames): string {
  return formula.replaceAll(PARTS, (part, sheet: string | undefined, opening: string | undefined) => {
    if (sheet !== undefined) return sheetReference(newSheet(to, sheet.replaceAll("''", "'")));
    return /^["[]/.test(part) || opening ? part : newName(to, part);
  });
}

const sheetReference = (sheet: string) =>
  reference(sheet, { row: 1, column: 1, rows: 1, columns: 1 }).replace("$A$1", "");

function renamedSheet(sheet: Sheet, to: NewNames, formula: Renaming): Sheet {
  return {
    ...sheet,
    name: newSheet(to, sheet.name),
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((row) => row.map((cell) => renamedCell(cell, to, formula))),
    })),
    tables: sheet.tables.map((table) => renamedTable(table, to, formula)),
    conditionalFormats: sheet.conditionalFormats.map((format) => renamedRule(format, formula)),
    validations: sheet.validations.map((validation) => renamedValidation(validation, formula)),
    charts: sheet.charts.map((chart) => renamedChart(chart, formula)),
  };
}

function renamedCell(cell: Cell, to: NewNames, formula: Renaming): Cell {
  if (cell === null || typeof cell !== "object") return cell;
  if ("formula" in cell) return { ...cell, formula: formula(cell.formula) };
  return { text: newSheet(to, cell.text), target: formula(cell.target) };
}

const renamedTable = (table: Table, to: NewNames, formula: Renaming): Table => ({
  ...table,
  name: newName(to, table.name),
  columns: table.columns.map((column) =>
    column.formula === undefined ? column : { ...column, formula: formula(column.formula) },
  ),
});

const renamedRule = (format: ConditionalFormat, formula: Renaming): ConditionalFormat =>
  format.kind === "formula" ? { ...format, formula: formula(format.formula) } : format;

const renamedValidation = (validation: Validation, formula: Renaming): Validation =>
  validation.kind === "list" ? { ...validation, source: formula(validation.source) } : validation;

function renamedChart(chart: Chart, formula: Renaming): Chart {
  const name = <Named extends { readonly name: Chart["series"][number]["name"] }>(series: Named): Named =>
    "ref" in series.name ? { ...series, name: { ref: formula(series.name.ref) } } : series;
  if (chart.kind === "bar") {
    const series = chart.series.map((each) => ({ ...name(each), values: formula(each.values) }));
    return { ...chart, categories: formula(chart.categories), series };
  }
  const series = chart.series.map((each) => ({
    ...name(each),
    values: formula(each.values),
    x: formula(each.x),
    size: formula(each.size),
  }));
  return { ...chart, series };
}
