/** Where an argument stands on a sheet. What is one cell stands for every row. */
export interface Place {
  /** All of it, such as `$A$2:$A$9`. */
  readonly all: string;
  /** One cell, rows and columns counted from 0. */
  cell(row: number, column?: number): string;
  /** One row of a matrix, one column of it. */
  row(row: number): string;
  column(column: number): string;
}

export type Places<Name extends string = string> = Readonly<Record<Name, Place>>;

/** One cell of a result, counted from 0. */
export interface ResultPlace {
  readonly row: number;
  readonly column: number;
}
