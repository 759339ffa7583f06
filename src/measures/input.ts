interface Described {
  readonly title: string;
  /** One sentence, as Excel shows it beside the argument. */
  readonly description: string;
}

/** A limit on a number that is set, not observed: breaking it is a mistake in the call, not a property of the data. */
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
  readonly default?: number;
  /** Left out, it is the sum of this other input over the rows that are complete. */
  readonly totalOf?: string;
}

/** One number per row of a table that is worked out as a whole. */
export interface Column extends Described {
  readonly kind: "column";
  readonly level?: true;
}

/** Rows and columns of numbers. */
export interface Matrix extends Described {
  readonly kind: "matrix";
}

/** One number per column of the matrix. */
export interface List extends Described {
  readonly kind: "list";
  readonly default: number;
  readonly limit: Limit;
}

/** One number for the whole table. */
export interface Single extends Described {
  readonly kind: "single";
  readonly level?: true;
  readonly default?: number;
  readonly totalOf?: string;
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

export type TableInput = Column | Matrix | List | Single | Choice | Switch;
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
          : readonly number[];

export type ValuesOf<Inputs extends Readonly<Record<string, Input>>> = {
  readonly [Name in keyof Inputs]: ValueOf<Inputs[Name]>;
};
