/** The numbers of one fact, a row each, or one number that stands for every row. */
export interface FactColumn {
  readonly values: Float64Array;
  /** From one row's number to the next: 0 where one stands for all. */
  readonly step: 0 | 1;
}

/** A window that moves along columns: `facts` are the numbers of `row`. */
export interface RowView {
  columns: FactColumn[];
  row: number;
  readonly facts: Readonly<Record<string, number>>;
}

/**
 * Rows of typed columns as `compute` wants them, without an object for each: over 100,000 rows that takes a third of the time.
 *
 * @param names of the facts, in the order of the columns
 */
export function rowView(names: readonly string[]): RowView {
  const facts = {};
  const view: RowView = { columns: [], row: 0, facts };
  for (const [index, name] of names.entries()) {
    const numberHere = (): number => {
      const { values, step } = view.columns[index]!;
      return values[step * view.row]!;
    };
    Object.defineProperty(facts, name, { enumerable: true, get: numberHere });
  }
  return view;
}
