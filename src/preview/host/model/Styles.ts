import { type Area, maxColumns, maxRows, wholeSheet } from "./area";
import { Grid } from "./Grid";
import { plainStyle, type Style, type StylePatch } from "./style";

/** The look of a sheet's cells: by cell, else by row, else by column, else plain, as in a file of Excel. */
export class Styles {
  readonly cells = new Grid<Style>();
  readonly rows = new Map<number, Style>();
  readonly columns = new Map<number, Style>();
  #everywhere = plainStyle;

  at(row: number, column: number): Style {
    return this.cells.get(row, column) ?? this.rows.get(row) ?? this.columns.get(column) ?? this.#everywhere;
  }

  /** The style of cells of which nothing special is known. */
  get everywhere(): Style {
    return this.#everywhere;
  }

  /** Every style that cells of the area have, each once or more. */
  *within(area: Area): Iterable<Style> {
    let cells = 0;
    for (const { content } of this.cells.within(area)) {
      cells++;
      yield content;
    }
    if (cells === area.rows * area.columns) return;
    const rows = [...this.rows].filter(([row]) => row >= area.row && row < area.row + area.rows);
    yield* rows.map(([, style]) => style);
    if (rows.length === area.rows) return;
    const columns = [...this.columns].filter(
      ([column]) => column >= area.column && column < area.column + area.columns,
    );
    yield* columns.map(([, style]) => style);
    if (columns.length < area.columns) yield this.#everywhere;
  }

  apply(area: Area, patch: StylePatch): void {
    const patched = patching(patch);
    if (area.rows === maxRows && area.columns === maxColumns) this.#everywhere = patched(this.#everywhere);
    if (area.rows === maxRows) this.#applyToColumns(area, patched);
    else if (area.columns === maxColumns) this.#applyToRows(area, patched);
    else this.#applyToCells(area, patched);
  }

  clear(area: Area): void {
    if (area.rows === maxRows && area.columns === maxColumns) {
      this.#everywhere = plainStyle;
      this.cells.clear(wholeSheet);
      this.rows.clear();
      this.columns.clear();
      return;
    }
    this.apply(area, plainStyle);
    // A plain cell among plain ones is as good as never touched: it does not count as used.
    for (const { row, column } of [...this.cells.within(area)]) {
      if (isPlain(this.rows.get(row) ?? this.columns.get(column) ?? this.#everywhere)) this.cells.delete(row, column);
    }
  }

  #applyToCells(area: Area, patched: (style: Style) => Style): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.cells.set(row, column, patched(this.at(row, column)));
      }
    }
  }

  #applyToColumns(area: Area, patched: (style: Style) => Style): void {
    for (const { row, column, content } of [...this.cells.within(area)]) this.cells.set(row, column, patched(content));
    for (const [row, style] of this.rows) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (!this.cells.get(row, column)) this.cells.set(row, column, patched(style));
      }
    }
    const columns = area.columns === maxColumns ? [...this.columns.keys()] : span(area.column, area.columns);
    for (const column of columns) this.columns.set(column, patched(this.columns.get(column) ?? this.#everywhere));
  }

  #applyToRows(area: Area, patched: (style: Style) => Style): void {
    for (const { row, column, content } of [...this.cells.within(area)]) this.cells.set(row, column, patched(content));
    for (const row of span(area.row, area.rows)) {
      for (const [column, style] of this.columns) {
        if (!this.cells.get(row, column)) this.cells.set(row, column, patched(this.rows.get(row) ?? style));
      }
      this.rows.set(row, patched(this.rows.get(row) ?? this.#everywhere));
    }
  }
}

const isPlain = (style: Style): boolean =>
  (Object.keys(plainStyle) as (keyof Style)[]).every((key) => style[key] === plainStyle[key]);

const span = (start: number, count: number): number[] => Array.from({ length: count }, (_, index) => start + index);

/** Equal styles become the same object, so that a sheet of a million cells holds a few dozen styles. */
function patching(patch: StylePatch): (style: Style) => Style {
  const known = new Map<Style, Style>();
  return (style) => {
    const seen = known.get(style);
    if (seen) return seen;
    const patched = { ...style, ...patch };
    known.set(style, patched);
    return patched;
  };
}
