import type { Area } from "../host/model/area";
import type { CellValue } from "../host/model/cell";

/** A place of the workbook; all positions are 0-based. */
export interface Place {
  /** The id of its sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell: a formula in en-US form with "=", else a value, else nothing. */
export interface EngineCell extends Place {
  readonly formula?: string;
  readonly value?: CellValue;
}

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
}

export interface EngineTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  /** The data rows. */
  readonly body: Area;
  readonly headers: readonly string[];
}

export interface EngineName {
  readonly name: string;
  /** A reference or another formula, with "=". */
  readonly formula: string;
  /** The id of the sheet that alone knows the name; null: the whole workbook. */
  readonly sheet: string | null;
}

/** All that a formula can depend on. Plain values only: a book crosses to a worker. */
export interface EngineBook {
  readonly sheets: readonly EngineSheet[];
  readonly cells: readonly EngineCell[];
  readonly tables: readonly EngineTable[];
  readonly names: readonly EngineName[];
}

/** A formula worked out; a grid of more than one value spills to the right and down. */
export interface CalculatedCell extends Place {
  readonly values: readonly (readonly CellValue[])[];
}

/** Rows of cells; null is an empty cell. */
export type Values = readonly (readonly (CellValue | null)[])[];

/** undefined is left out. */
export type FunctionArgument = Values | CellValue | undefined;

/** A call of an add-in's function by its name as in a formula, like LMI.LQ. */
export type CallFunction = (name: string, args: readonly FunctionArgument[], place: Place) => Promise<Values>;
