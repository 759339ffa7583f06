import { reference, oneCell, tableColumn, thisRow, thisRowFrom } from "./formula";
import type { Area, Cell, CellError, Format, Formula, Scalar, Sheet, Style, Table } from "./sheet";
import { styles } from "./style";

/** A column of a table of `Row`s: typed values, or a native formula together with the value it has. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly style?: Style;
  readonly formula?: (table: Placed) => string;
  /** A row may hold a formula of its own where the column has none. */
  readonly value: (row: Row, index: number) => Scalar | CellError | Formula;
  /** To be filled in or changed by the analyst. */
  readonly input?: boolean;
  /** Working columns, grouped and folded away. */
  readonly helper?: boolean;
}

/** Where a table stands, and how formulas speak of it. */
export interface Placed {
  readonly name: string;
  readonly area: Area;
  /** Its cells without the header, absolute and with the sheet. */
  readonly body: string;
  /** This row's cell of a column. */
  row(key: string): string;
  /** This row's cells from one column to another. */
  rowFrom(first: string, last: string): string;
  /** The whole column, as a structured reference. */
  column(key: string): string;
  /** The column's cells as a plain address: INDEX over another sheet's structured reference is not safe everywhere. */
  cells(key: string): string;
  /** One cell of a column; `index` counts from 0. */
  cell(key: string, index: number): string;
  /** Number of a column on the sheet. */
  at(key: string): number;
  header(key: string): string;
}

export interface TableAt<Row> {
  readonly sheet: string;
  readonly name: string;
  readonly row: number;
  readonly column?: number;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Parts of a sheet, to be joined by `joinPieces`. */
export type Piece = Partial<
  Pick<
    Sheet,
    "blocks" | "tables" | "formats" | "conditionalFormats" | "validations" | "columns" | "rowHeights" | "charts"
  >
>;

/** The one place where a table's cells get their addresses. */
export function place<Row>({ sheet, name, row, column = 1, columns, rows }: TableAt<Row>): Placed {
  const indexOf = (key: string) => {
    const index = columns.findIndex((each) => each.key === key);
    if (index < 0) throw new Error(`${name} has no column "${key}": it has ${columns.map((c) => c.key).join(", ")}.`);
    return index;
  };
  const header = (key: string) => columns[indexOf(key)]!.header;
  const at = (key: string) => column + indexOf(key);
  const area = { row, column, rows: rows.length + 1, columns: columns.length };
  return {
    name,
    area,
    body: reference(sheet, { ...area, row: row + 1, rows: rows.length }),
    row: (key) => thisRow(name, header(key)),
    rowFrom: (first, last) => thisRowFrom(name, header(first), header(last)),
    column: (key) => tableColumn(name, header(key)),
    cells: (key) => reference(sheet, { row: row + 1, column: at(key), rows: rows.length, columns: 1 }),
    cell: (key, index) => reference(sheet, oneCell(row + 1 + index, at(key))),
    at,
    header,
  };
}

/** A placed table's cells, formats and column widths. */
export function tablePiece<Row>(table: TableAt<Row>, placed: Placed): Piece {
  const { columns, rows, row, column = 1, name } = table;
  const formulas = columns.map(({ formula }) => formula?.(placed));
  const body = rows.map((each, index) =>
    columns.map((spec, at): Cell => {
      const formula = formulas[at];
      const value = spec.value(each, index);
      const isObject = typeof value === "object" && value !== null;
      if (isObject && "formula" in value) return value;
      if (formula !== undefined) return { formula, value };
      if (isObject) throw new Error(`${name}, column "${spec.header}": an error value needs a formula that gives it.`);
      return value;
    }),
  );
  const format = (at: number, style: Style): Format => ({
    area: { row: row + 1, column: column + at, rows: rows.length, columns: 1 },
    style,
  });
  return {
    blocks: [{ row, column, cells: [columns.map(({ header }) => header), ...body] }],
    tables: [{ name, row, column, rows: rows.length, columns: columns.map(tableColumnOf(formulas)) }],
    formats: [
      { area: { ...placed.area, rows: 1 }, style: styles.header },
      ...columns.map(({ style }, at) => ({
        area: { ...placed.area, column: column + at, columns: 1 },
        style: aside(style),
      })),
      ...columns.flatMap(({ style }, at) => (style ? [format(at, style)] : [])),
      ...columns.flatMap(({ input }, at) => (input ? [format(at, styles.input)] : [])),
    ],
    columns: columns.map(({ width, helper }, at) => ({
      column: column + at,
      count: 1,
      width,
      ...(helper ? { collapsed: true } : {}),
    })),
  };
}

/** Numbers stand right, words left and off the number before them; a header stands as its column does. */
const aside = (style: Style | undefined): Style =>
  style?.align && style.align !== "left" ? { align: style.align } : { align: "left", indent: 1 };

const tableColumnOf =
  (formulas: readonly (string | undefined)[]) =>
  ({ header }: { readonly header: string }, at: number): Table["columns"][number] => {
    const formula = formulas[at];
    return formula === undefined ? { header } : { header, formula };
  };

type Frame = Pick<Sheet, "name" | "gridlines" | "print"> & Partial<Pick<Sheet, "freeze" | "tabColor">>;

/** A sheet from its frame and its pieces. */
export function joinPieces(frame: Frame, pieces: readonly Piece[]): Sheet {
  const all = <Key extends keyof Piece>(key: Key) => pieces.flatMap((piece) => [...(piece[key] ?? [])]);
  return {
    ...frame,
    blocks: all("blocks") as Sheet["blocks"],
    tables: all("tables") as Sheet["tables"],
    formats: all("formats") as Sheet["formats"],
    conditionalFormats: all("conditionalFormats") as Sheet["conditionalFormats"],
    validations: all("validations") as Sheet["validations"],
    columns: all("columns") as Sheet["columns"],
    rowHeights: all("rowHeights") as Sheet["rowHeights"],
    charts: all("charts") as Sheet["charts"],
  };
}
