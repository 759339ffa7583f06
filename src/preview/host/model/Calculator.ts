/** Works the workbook's formulas out. */
export interface Calculator {
  /** Resolves when every formula cell of the model has its value (see SheetModel.setCalculated). */
  settle(): Promise<void>;
}
