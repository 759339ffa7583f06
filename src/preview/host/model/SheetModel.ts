import { type Area, cellArea, contains, intersection, wholeSheet, without } from "./area";
import type { CellContent, CellValue, Link } from "./cell";
import type { SheetPart } from "./change";
import type { ChartModel } from "./chart";
import type { ConditionalFormatModel } from "./conditionalFormat";
import { Grid } from "./Grid";
import { type PageModel, plainPage } from "./page";
import type { StylePatch } from "./style";
import { Styles } from "./Styles";
import type { TableModel } from "./table";
import { followHeaders } from "./tableHeaders";
import type { ValidationModel } from "./validation";
import type { WorkbookModel } from "./WorkbookModel";

export interface LineSetting {
  /** Points; left out: the sheet's usual size. */
  readonly size?: number;
  readonly hidden?: boolean;
  /** Outline level; 0 or left out is none. */
  readonly level?: number;
}

/** Points. A column of 8.43 characters and a row of the plain font. */
export const usualColumnWidth = 48;
export const usualRowHeight = 15;

export interface Entry {
  readonly row: number;
  readonly column: number;
  /** null empties the cell. */
  readonly content: CellContent | null;
}

/** One worksheet. Its parts are plain data; the methods change them and tell the workbook's listeners. */
export class SheetModel {
  visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  readonly cells = new Grid<CellContent>();
  readonly styles = new Styles();
  readonly links = new Grid<Link>();
  readonly columns = new Map<number, LineSetting>();
  readonly rows = new Map<number, LineSetting>();
  readonly tables: TableModel[] = [];
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly validations: ValidationModel[] = [];
  readonly charts: ChartModel[] = [];
  /** Rows above and columns left of the frozen corner. */
  freeze: { readonly rows: number; readonly columns: number } | null = null;
  readonly page: PageModel = plainPage();
  readonly properties = new Map<string, string>();

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    /** Change it through `workbook.renameSheet`, which keeps formulas right. */
    public name: string,
  ) {}

  /** Writes cells; the formats stay. One change is told for the area around them. */
  write(entries: readonly Entry[]): void {
    const freed = this.#spillsUnder(entries);
    for (const { row, column, content } of [...freed, ...entries]) {
      if (content) this.cells.set(row, column, content);
      else this.cells.delete(row, column);
    }
    const touched = areaAround(entries);
    if (!touched) return;
    const renamed = followHeaders(this, touched);
    this.workbook.changed({ kind: "cells", sheet: this, area: touched });
    if (renamed) this.changed("tables");
  }

  /** Puts worked-out values into formula cells; a rectangle of more than one cell spills from its first. */
  setCalculated(row: number, column: number, values: readonly (readonly CellValue[])[]): void {
    const anchor = this.cells.get(row, column);
    if (anchor?.formula === undefined)
      throw new Error(`${this.name}: no formula stands in row ${row}, column ${column}.`);
    this.#removeSpill(row, column);
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
    if (this.#isInTheWay(area)) return this.setCalculated(row, column, [[{ error: "#SPILL!" }]]);
    values.forEach((cells, down) =>
      cells.forEach((value, right) => {
        const content = down + right === 0 ? { ...anchor, value } : { value, spilledFrom: { row, column } };
        this.cells.set(row + down, column + right, content);
      }),
    );
    this.workbook.changed({ kind: "calculated", sheet: this, area });
  }

  /** The cells that the result of a formula fills; null if it stays in its own. */
  spillArea(row: number, column: number): Area | null {
    const spills = this.#spillOf(row, column);
    return spills.length === 0 ? null : areaAround([{ row, column }, ...spills]);
  }

  format(area: Area, patch: StylePatch): void {
    this.styles.apply(area, patch);
    this.workbook.changed({ kind: "formats", sheet: this, area });
  }

  setLines(along: "rows" | "columns", start: number, count: number, setting: LineSetting): void {
    const lines = along === "rows" ? this.rows : this.columns;
    for (let line = start; line < start + count; line++) lines.set(line, { ...lines.get(line), ...setting });
    this.changed(along);
  }

  clearContents(area: Area): void {
    this.write([...this.cells.within(area)].map(({ row, column }) => ({ row, column, content: null })));
  }

  clearFormats(area: Area): void {
    this.styles.clear(area);
    this.clearConditionalFormats(area);
    this.workbook.changed({ kind: "formats", sheet: this, area });
  }

  setLink(area: Area, link: Link | null): void {
    if (link) for (let row = area.row; row < area.row + area.rows; row++) this.#linkRow(row, area, link);
    else this.links.clear(area);
    this.changed("links");
  }

  setValidation(area: Area, validation: Omit<ValidationModel, "areas"> | null): void {
    cutOut(this.validations, area);
    if (validation) this.validations.push({ ...validation, areas: [area] });
    this.changed("validations");
  }

  clearConditionalFormats(area: Area): void {
    if (!this.conditionalFormats.some(({ areas }) => areas.some((part) => intersection(part, area)))) return;
    cutOut(this.conditionalFormats, area);
    this.changed("conditionalFormats");
  }

  /** The area around everything that is there, formats included unless `valuesOnly`; null on an untouched sheet. */
  usedArea(valuesOnly: boolean, within: Area = wholeSheet): Area | null {
    const inside = within === wholeSheet ? undefined : within;
    const contents = this.cells.bounds(inside);
    const formats = valuesOnly ? null : this.styles.cells.bounds(inside);
    return areaAround([contents, formats].filter((area) => area !== null));
  }

  changed(part: SheetPart): void {
    this.workbook.changed({ kind: part, sheet: this });
  }

  #linkRow(row: number, area: Area, link: Link): void {
    for (let column = area.column; column < area.column + area.columns; column++) this.links.set(row, column, link);
  }

  /** Cells that only show an array formula's result go when the formula goes. */
  #spillsUnder(entries: readonly Entry[]): Entry[] {
    return entries.flatMap(({ row, column }) =>
      this.cells.get(row, column)?.formula === undefined ? [] : this.#spillOf(row, column),
    );
  }

  #spillOf(row: number, column: number): Entry[] {
    const next = [cellArea(row, column + 1), cellArea(row + 1, column)];
    const spills = next.some((cell) => this.cells.get(cell.row, cell.column)?.spilledFrom);
    if (!spills) return [];
    return [...this.cells.within({ ...wholeSheet, row, column })]
      .filter(({ content }) => content.spilledFrom?.row === row && content.spilledFrom.column === column)
      .map((cell) => ({ row: cell.row, column: cell.column, content: null }));
  }

  /** Whether other cells stand where an array formula would spill, or the sheet ends there. */
  #isInTheWay(area: Area): boolean {
    if (!contains(wholeSheet, area)) return true;
    return [...this.cells.within(area)].some(({ row, column }) => row !== area.row || column !== area.column);
  }

  #removeSpill(row: number, column: number): void {
    for (const spilled of this.#spillOf(row, column)) this.cells.delete(spilled.row, spilled.column);
  }
}

function cutOut(list: { areas: Area[] }[], hole: Area): void {
  for (const item of list) item.areas = item.areas.flatMap((area) => without(area, hole));
  list.splice(0, list.length, ...list.filter(({ areas }) => areas.length > 0));
}

function areaAround(places: readonly (Area | { row: number; column: number })[]): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const place of places) {
    const { row, column, rows, columns } = { rows: 1, columns: 1, ...place };
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row + rows), Math.max(right, column + columns)];
  }
  return bottom === 0 ? null : { row: top, column: left, rows: bottom - top, columns: right - left };
}
