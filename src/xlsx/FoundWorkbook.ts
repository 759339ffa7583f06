import type { Block, ColumnSetting, Name, Scalar, Sheet, Table, Workbook } from "../sheets/sheet";

/**
 * A workbook as a person and several programs made it, which can hold more than the sheets this add-in makes. A workbook of
 * this add-in's own making is one too.
 */
export interface FoundWorkbook extends Omit<Workbook, "sheets" | "names"> {
  readonly sheets: readonly FoundSheet[];
  readonly names: readonly FoundName[];
  readonly properties?: DocumentProperties;
}

export interface FoundSheet extends Omit<Sheet, "blocks" | "tables" | "columns"> {
  readonly blocks: readonly FoundBlock[];
  readonly tables: readonly FoundTable[];
  readonly columns: readonly FoundColumn[];
  /** Only a program can show a sheet that is very hidden. */
  readonly visibility?: "hidden" | "veryHidden";
  readonly hiddenRows?: readonly number[];
  readonly links?: readonly FoundLink[];
}

export interface FoundBlock extends Omit<Block, "cells"> {
  readonly cells: readonly (readonly FoundCell[])[];
}

export type FoundCell = Scalar | FoundError | FoundFormula | { readonly text: string; readonly target: string };

/** "#N/A", "#NAME?" ... */
export interface FoundError {
  readonly error: string;
}

export interface FoundFormula {
  readonly formula: string;
  readonly value: Scalar | FoundError;
  /** Given where Excel works with whole areas: the cells that the result fills, the formula's own among them. */
  readonly fills?: { readonly rows: number; readonly columns: number };
}

export interface FoundTable extends Table {
  /** One more row below the data. */
  readonly totals?: boolean;
}

export interface FoundColumn extends ColumnSetting {
  /** Hidden without being in a group. */
  readonly hidden?: boolean;
}

/** On a cell, beside what it holds: to a place in the workbook, to an address outside, or to a place there. */
export interface FoundLink {
  readonly row: number;
  readonly column: number;
  readonly target?: string;
  readonly address?: string;
  readonly tip?: string;
}

export interface FoundName extends Name {
  /** The sheet it belongs to; left out: the whole workbook. */
  readonly sheet?: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

export type DocumentProperties = Readonly<
  Partial<Record<"author" | "subject" | "keywords" | "comments" | "category" | "manager" | "company", string>>
>;
