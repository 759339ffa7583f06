import type { FormulaContext } from "./FormulaContext";
import type { FormulaValue } from "./FormulaNode";

/** A value that was worked out; undefined where it takes more than is known here. */
export type Known = FormulaValue | undefined;

export type PartKind =
  /** Cells of a sheet: a reference. */
  | "cells"
  /** An array constant. */
  | "list"
  /** One value: spelled out, or worked out. */
  | "value"
  /** Several values, worked out from several cells. */
  | "worked"
  /** Several values of a function of ours, or worked out from them. */
  | "spilled";

/** A part of a formula: its values now, and how it is written in Excel 2016's own functions. Rows and columns count from 0. */
export interface Part {
  readonly kind: PartKind;
  readonly rows: number;
  readonly columns: number;
  /** It spells a number out, which cannot go missing. */
  readonly isNumber?: true;
  /** It stands alone beside any operator: no brackets are needed. */
  readonly isPlain?: true;
  /** Its text is not as it was written, but Excel's own formula of a call of ours. */
  readonly isReplaced?: true;
  value(row: number, column: number): Known;
  /** All of it, for a function that takes several cells. @throws ValueStays */
  whole(): string;
  /** One cell of it. @throws ValueStays */
  cell(row: number, column: number): string;
  /** Some of it, which cells and lists only have. @throws ValueStays */
  block?(row: number, column: number, rows: number, columns: number): string;
}

/** Where a formula is read: its text, and the workbook around it. */
export interface Scope {
  readonly formula: string;
  readonly context: FormulaContext;
  /** How many names it stands in, one inside the other. */
  readonly depth: number;
}

/** The text of an operand or an argument: in brackets if that could change its meaning. */
export const bracketed = (part: Part, text: string): string => (part.isPlain ? text : `(${text})`);

export const isOneCell = ({ rows, columns }: { rows: number; columns: number }): boolean => rows === 1 && columns === 1;
