import { covers, meet } from "../book/address";
import type { Area } from "../../sheets/sheet";
import type { Reference } from "../references/Reference";

/** What a partner copy does without. Sheets, tables and names are in lower case. */
export class LeftOut {
  readonly sheets = new Set<string>();
  /** Tables that go as a whole. */
  readonly tables = new Set<string>();
  readonly names = new Set<string>();
  private readonly areas = new Map<string, Area[]>();
  /** "tblstake[phone (confidential)]" */
  private readonly headers = new Set<string>();

  get isNothing(): boolean {
    return this.sheets.size === 0 && this.areas.size === 0;
  }

  addArea(sheet: string, area: Area): void {
    const key = sheet.toLowerCase();
    this.areas.set(key, [...(this.areas.get(key) ?? []), area]);
  }

  addHeader(table: string, header: string): void {
    this.headers.add(headerKey(table, header));
  }

  areasOn(sheet: string): readonly Area[] {
    return this.areas.get(sheet.toLowerCase()) ?? [];
  }

  hasSheet(sheet: string): boolean {
    return this.sheets.has(sheet.toLowerCase());
  }

  hasCell(sheet: string, row: number, column: number): boolean {
    return this.hasSheet(sheet) || this.touches(sheet, { row, column, rows: 1, columns: 1 });
  }

  /** Whether some of an area's cells are left out. */
  touches(sheet: string, area: Area): boolean {
    return this.hasSheet(sheet) || this.areasOn(sheet).some((each) => meet(each, area));
  }

  /** Whether all of an area's cells are left out. */
  coversAll(sheet: string, area: Area): boolean {
    return this.hasSheet(sheet) || this.areasOn(sheet).some((each) => covers(each, area));
  }

  /** Whether what stands in a reference's place in the copy is not there any more, or not called so. */
  breaks({ sheet, table, header }: Reference): boolean {
    if (this.hasSheet(sheet)) return true;
    if (table === null) return false;
    return this.tables.has(table.toLowerCase()) || (header !== null && this.headers.has(headerKey(table, header)));
  }

  /** Whether a formula with that reference could give something else in the copy. */
  changes(reference: Reference): boolean {
    return this.breaks(reference) || (!reference.rowsOnly && this.touches(reference.sheet, reference.area));
  }
}

const headerKey = (table: string, header: string) => `${table}[${header}]`.toLowerCase();
