import { measureGroups } from "../measures/index";
import type { Input } from "../measures/input";
import type { Measure } from "../measures/measure";
import type { TableMeasure } from "../measures/tableMeasure";
import { type ArgumentHelp, argumentHelp, callPattern } from "./argumentHelp";
import { type ExampleHelp, exampleHelp } from "./exampleHelp";
import { type NativeHelp, nativeHelp } from "./nativeHelp";

/** A function that is named with a link to its own page. */
export interface FunctionName {
  readonly name: string;
  readonly title: string;
}

/** Everything that is said of one function, wherever it is shown. */
export interface FunctionHelp extends FunctionName {
  readonly group: string;
  readonly summary: string;
  /** The call with the names of its arguments. */
  readonly pattern: string;
  readonly formula: string;
  readonly arguments: readonly ArgumentHelp[];
  readonly example: ExampleHelp;
  readonly reading: string;
  readonly edgeCases: readonly string[];
  readonly native: NativeHelp;
  readonly peers: string | null;
  readonly source: string;
  /** The others of its group. */
  readonly neighbours: readonly FunctionName[];
}

export function functionHelp(measure: Measure | TableMeasure): FunctionHelp {
  const { name, title, summary, formula, reading, edgeCases, source, peers = null } = measure;
  const group = measureGroups.find(({ measures }) => measures.includes(measure))!;
  const given = Object.entries<Input>(measure.inputs).map(([input, described]) => argumentHelp(input, described));
  const example = exampleHelp(measure);
  return {
    ...{ name, title, group: group.title, summary, pattern: callPattern(name, given), formula, arguments: given },
    ...{ example, reading, edgeCases, native: nativeHelp(measure, example), peers, source },
    neighbours: group.measures
      .filter((each) => each !== measure)
      .map((neighbour) => ({ name: neighbour.name, title: neighbour.title })),
  };
}
