/** A window that moves along columns: `facts` are the numbers of `row`. */
export interface RowView {
  columns: readonly Float64Array[];
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
  for (const [index, name] of names.entries())
    Object.defineProperty(facts, name, { enumerable: true, get: () => view.columns[index]![view.row]! });
  return view;
}
