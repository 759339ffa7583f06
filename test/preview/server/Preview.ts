/** What the page offers in the browser's console. */
export interface Preview {
  readonly host: { readonly workbook: { readonly sheets: readonly Sheet[]; changed(change: object): void } };
  readonly calculator: { settle(): Promise<void> };
  readonly grid: {
    getActiveWorkbook(): { getActiveSheet(): Grid; getSheets(): readonly { showSheet(): unknown }[] };
  };
}
interface Grid {
  getRange(address: string): Range;
  insertRowsBefore(row: number, count: number): unknown;
  deleteColumns(column: number, count: number): unknown;
  setColumnWidth(column: number, pixels: number): unknown;
  hideRows(row: number, count: number): unknown;
  hideColumns(column: number, count: number): unknown;
  showColumns(column: number, count: number): unknown;
  hideSheet(): unknown;
}
interface Sheet {
  readonly name: string;
  readonly visibility: string;
  readonly rows: ReadonlyMap<number, { readonly hidden?: boolean }>;
  readonly columns: ReadonlyMap<number, { readonly size?: number; readonly hidden?: boolean }>;
  readonly cells: {
    get(row: number, column: number): { readonly value: unknown; readonly formula?: string } | undefined;
  };
}
interface Range {
  getDisplayValue(): string;
}
