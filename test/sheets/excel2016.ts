/** The functions of Excel 2016 that our formulas may use, and their file format knows. */
export const excel2016: ReadonlySet<string> = new Set(
  (
    "ABS AND COUNT COUNTIF COUNTIFS FIXED IF IFERROR INDEX ISNUMBER LEFT LEN MATCH MAX MID MIN N NA NOT OR PERCENTILE RANK.EQ ROUND ROW " +
    "SUM SUMIFS SUMPRODUCT TRIM VLOOKUP"
  ).split(" "),
);
