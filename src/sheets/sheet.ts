/** A worksheet as a value. The open workbook and the .xlsx file are two readers of it. All positions are 1-based. */

export type Scalar = string | number | boolean | null;

export interface CellError {
  readonly error: "#N/A" | "#DIV/0!" | "#NUM!" | "#VALUE!";
}

/** A native formula in en-US form without "=", and the value it has when the sheet is built. */
export interface Formula {
  readonly formula: string;
  readonly value: Scalar | CellError;
}

/** Goes to a place inside this workbook; `target` is like `'Industry Ranking'!A1`. */
export interface Link {
  readonly text: string;
  readonly target: string;
}

/** null is an empty cell. Text is always written as text: "31-33", "0111". */
export type Cell = Scalar | Formula | Link;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells; every row has the same length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

export interface TableColumn {
  readonly header: string;
  /** The calculated column's formula, so that rows added by the analyst fill themselves. */
  readonly formula?: string;
}

/** An Excel table over cells that blocks fill: header row at `row`, then `rows` data rows. */
export interface Table {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: readonly TableColumn[];
}

/** Colours are RRGGBB. Later formats add to, and where they meet replace, earlier ones. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borderTop?: string;
  readonly borderBottom?: string;
}

export interface Format {
  readonly area: Area;
  readonly style: Style;
}

/** `formula` is written for the top left cell of `area`. */
export type ConditionalFormat =
  | { readonly kind: "formula"; readonly area: Area; readonly formula: string; readonly style: Style }
  | { readonly kind: "bar"; readonly area: Area; readonly color: string; readonly min: number; readonly max: number };

export type Validation = { readonly area: Area; readonly prompt?: string; readonly error: string } & (
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
);

export interface ColumnSetting {
  readonly column: number;
  readonly count: number;
  /** In characters of the default font. */
  readonly width: number;
  /** Outline level 1, collapsed: the helper columns. */
  readonly collapsed?: boolean;
}

export interface Axis {
  readonly title: string;
  readonly numberFormat: string;
  /** The other axis crosses here; automatic if left out. */
  readonly crossesAt?: number;
  readonly min?: number;
  readonly max?: number;
  /** From one mark to the next; automatic if left out. */
  readonly step?: number;
  /** Draw light grid lines. */
  readonly grid?: boolean;
}

/** References are absolute and name their sheet: `'Driver Map'!$C$5:$C$90`. */
export interface Series {
  /** A cell that holds the series' name, or the name itself. */
  readonly name: { readonly ref: string } | { readonly text: string };
  readonly values: string;
  /** RRGGBB; null draws nothing but the label. */
  readonly fill: string | null;
  readonly outline?: string;
  /** Left out of the legend if false. */
  readonly inLegend?: false;
  /** Write the series' name at this side of its points; in bars it stands in the middle. */
  readonly label?: "right" | "left" | "above" | "below";
}

export interface BubbleSeries extends Series {
  readonly x: string;
  readonly size: string;
}

interface ChartBase {
  /** Name of the drawing object, for screen readers and for finding it again. */
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  readonly row: number;
  readonly column: number;
  /** Pixels at 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly legend: boolean;
}

export interface BubbleChart extends ChartBase {
  readonly kind: "bubble";
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly series: readonly BubbleSeries[];
  /** Per cent of the default bubble size. */
  readonly scale: number;
}

/** Horizontal stacked bars, first category on top. */
export interface BarChart extends ChartBase {
  readonly kind: "bar";
  readonly categories: string;
  readonly categoryTitle?: string;
  readonly valueAxis: Axis;
  readonly series: readonly Series[];
}

export type Chart = BubbleChart | BarChart;

export interface Print {
  readonly landscape: boolean;
  /** Rows and columns repeated on every page, like "7:7" and "A:B". */
  readonly titleRows?: string;
  readonly titleColumns?: string;
  readonly area?: Area;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
  readonly footer: string;
}

export interface Sheet {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly formats: readonly Format[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly columns: readonly ColumnSetting[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly charts: readonly Chart[];
  /** Rows above and columns left of the frozen pane's corner. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly print: Print;
  /** RRGGBB */
  readonly tabColor?: string;
}

/** A workbook-wide name for one single-area reference. */
export interface Name {
  readonly name: string;
  readonly refersTo: string;
}

export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly Name[];
}
