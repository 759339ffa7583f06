import type { Area } from "../../sheets/sheet";

/** What a formula refers to, with every defined name followed to what it stands for. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
  /** The column of a table that is called by its header; null for a plain address and for a table as a whole. */
  readonly header: string | null;
  readonly table: string | null;
  /** Only how many rows there are, or which ones, is asked: what the cells hold makes no difference. */
  readonly rowsOnly: boolean;
}

export interface References {
  readonly areas: readonly Reference[];
  /** Defined names, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  /** Numbers of the other files that are referred to, as the file counts them. */
  readonly files: ReadonlySet<string>;
}
