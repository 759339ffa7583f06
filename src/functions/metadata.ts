import type { Input } from "../measures/input";
import type { Measure } from "../measures/measure";
import type { TableMeasure } from "../measures/tableMeasure";
import { argumentName } from "./argumentName";
import { canBeLeftOut } from "./canBeLeftOut";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional: boolean;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality: "matrix" };
}

/** What Excel must know of the functions before it runs them: the content of functions.json. */
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** Optional in Excel's sense: it and all arguments after it can be left out. */
function parameters(inputs: Readonly<Record<string, Input>>): Parameter[] {
  const entries = Object.entries(inputs);
  return entries.map(([name, { description }], index) => ({
    name: argumentName(name),
    description,
    type: "any",
    dimensionality: "matrix",
    optional: entries.slice(index).every(([, input]) => canBeLeftOut(input)),
  }));
}

/** Where the add-in is served; the build puts its own address in its place, as in manifest.xml. */
const LOCAL_HOST = "https://localhost:3000";

const helpUrl = (name: string): string => `${LOCAL_HOST}/functions/${name.toLowerCase()}.html`;

/** @source Microsoft, "Manually create JSON metadata for custom functions"; errors reach the function with `allowErrorForDataTypeAny` */
export function metadata(measures: readonly (Measure | TableMeasure)[]): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: measures.map(({ name, summary, inputs }) => ({
      id: name,
      name,
      description: summary,
      helpUrl: helpUrl(name),
      parameters: parameters(inputs),
      result: { dimensionality: "matrix" },
    })),
  };
}
