/** XML namespaces of the parts. */
export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  /** Excel 2010's additions, and the formulas inside them. */
  excel2010: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  excelFormula: "http://schemas.microsoft.com/office/excel/2006/main",
} as const;
