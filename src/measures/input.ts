import type { Flow } from "../analysis/flow";

interface Described {
  readonly title: string;
  /** One sentence, as Excel shows it beside the argument. */
  readonly description: string;
}

/** A limit on a number: beyond it the number means nothing. */
export interface Limit {
  readonly holds: (value: number) => boolean;
  /** Completes "... must be". */
  readonly words: string;
}

/** One number per row: a cell, or a range with the shape of the other facts. */
export interface Fact extends Described {
  readonly kind: "fact";
  /** A count or an amount, which cannot be negative. */
  readonly level?: true;
  readonly limit?: Limit;
  readonly default?: number;
  /** Left out, it is the sum of this other input over the rows that are complete. */
  readonly totalOf?: string;
}

/** One number per row of a table that is worked out as a whole. */
export interface Column extends Described {
  readonly kind: "column";
  readonly level?: true;
  /** A cell with "#", which agencies print for a wage above their top class, is read as Infinity. */
  readonly topCoded?: true;
  /** As long as it likes: its rows are not those of the other columns. */
  readonly ownLength?: true;
  /** Left out, every row has this. */
  readonly default?: number;
  /** Left out, every row has the sum of this other column over the rows that are complete. */
  readonly totalOf?: string;
}

/** One text per row, such as a code; "" where there is none. Numbers are read as their digits. */
export interface Labels extends Described {
  readonly kind: "labels";
  /** A blank cell says that the row has no label; an error then leaves open which it has, and costs the whole result. */
  readonly blankIsNone?: true;
  readonly ownLength?: true;
}

/** Rows and columns of numbers, a row for each of the columns' rows. */
export interface Matrix extends Described {
  readonly kind: "matrix";
  readonly level?: true;
}

/** One number per column of the matrix. */
export interface List extends Described {
  readonly kind: "list";
  readonly level?: true;
  readonly default?: number;
  /** Left out, each is the sum of its column of this matrix over the rows that are complete. */
  readonly totalOf?: string;
  readonly limit?: Limit;
}

/** Three columns: where from, where to, how many. */
export interface Flows extends Described {
  readonly kind: "flows";
}

/** One number for the whole table. */
export interface Single extends Described {
  readonly kind: "single";
  readonly level?: true;
  readonly default?: number;
  /** The default as a person would write it: e. */
  readonly defaultInWords?: string;
  readonly totalOf?: string;
  /** Left out only together with this other: one published and one summed total do not compare. */
  readonly pairedWith?: string;
  readonly limit?: Limit;
}

/** One of several words; the first is the default. */
export interface Choice<Word extends string = string> extends Described {
  readonly kind: "choice";
  readonly words: readonly [Word, ...Word[]];
}

/** TRUE or FALSE; FALSE is the default. */
export interface Switch extends Described {
  readonly kind: "switch";
}

export type TableInput = Column | Labels | Matrix | List | Flows | Single | Choice | Switch;
export type Input = Fact | TableInput;

/** What an input holds once it has been read. NaN is a missing number. */
export type ValueOf<Of extends Input> =
  Of extends Choice<infer Word>
    ? Word
    : Of extends Switch
      ? boolean
      : Of extends Fact | Single
        ? number
        : Of extends Matrix
          ? readonly (readonly number[])[]
          : Of extends Labels
            ? readonly string[]
            : Of extends Flows
              ? readonly Flow[]
              : readonly number[];

export type ValuesOf<Inputs extends Readonly<Record<string, Input>>> = {
  readonly [Name in keyof Inputs]: ValueOf<Inputs[Name]>;
};
