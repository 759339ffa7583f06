/** Of every chart on the sheet, in pixels: it fits a printed page. */
export const chartSize = { width: 860, height: 560 };

/** About this much of it is left for what is plotted. */
export const plotSize = { width: 740, height: 400 };

export interface ChartPlace {
  readonly row: number;
  readonly column: number;
}
