/** The kinds of charts this host draws or keeps; Excel has more. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Pie",
  "XYScatter",
  "Bubble",
] as const;
