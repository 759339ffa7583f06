import type { Outbox } from "../events/Outbox";
import type { CellError, CellValue } from "../model/cell";
import { HostError } from "../model/HostError";
import { type ArgumentCell, argumentFor } from "./argumentFor";
import type { FunctionMetadata, Metadata } from "./metadata";
import { type InvocationResult, resultCells } from "./resultCells";

/** A cell that is empty, of any kind of value, or an error; a whole argument is one of them or rows of them. */
type Argument = ArgumentCell | readonly (readonly ArgumentCell[])[];
type Result = readonly (readonly (CellValue | CellError)[])[];

const functionCategory = 1;
const invocation = 1000;
const errorsReachTheFunction = 4;

/** Calls the add-in's functions through Microsoft's own runtime, as a cell does that holds `=LMI.…`. */
export class CustomFunctions {
  /** What an empty cell is to a function: 0, "" or null, depending on the platform (office-js #1951, #4702). */
  blankCell: 0 | "" | null = "";
  readonly #functions = new Map<string, FunctionMetadata>();
  readonly #waiting = new Map<number, (result: InvocationResult) => void>();
  #allowErrors = false;
  #lastId = 0;

  constructor(readonly outbox: Outbox) {}

  /** Takes the content of functions.json. */
  register({ functions, allowErrorForDataTypeAny = false }: Metadata): void {
    this.#allowErrors = allowErrorForDataTypeAny;
    for (const each of functions) this.#functions.set(each.name.toUpperCase(), each);
  }

  get names(): readonly string[] {
    return [...this.#functions.values()].map(({ name }) => name);
  }

  /**
   * `undefined` is an argument left out. Resolves to rows of cells; a call that failed is one cell with its error.
   * @throws HostError for what Excel refuses before it calls: an unknown name, too few or too many arguments
   */
  async call(name: string, values: readonly (Argument | undefined)[], address = "Sheet1!A1"): Promise<Result> {
    const known = this.#functions.get(name.toUpperCase());
    if (!known) throw new HostError("InvalidArgument", `No function is registered as ${name}.`);
    this.#checkCount(known, values);
    const failed = known.parameters.map((_, at) => this.#refusedError(values[at])).find((error) => error !== undefined);
    if (failed) return [[failed]];
    const given = known.parameters.map((parameter, at) => argumentFor(values[at], parameter, this.blankCell));
    const id = ++this.#lastId;
    const flags = this.#allowErrors ? errorsReachTheFunction : 0;
    const answer = new Promise<InvocationResult>((resolve) => this.#waiting.set(id, resolve));
    const body = JSON.stringify([id, known.id, given, address, flags, null]);
    this.outbox.put([[functionCategory, invocation, "", body]]);
    return resultCells(await answer);
  }

  /** What the runtime hands over: `[[id, ok, value, errorCode?], ...]`. */
  settle(results: readonly (readonly unknown[])[]): void {
    for (const [id, ok, value, errorCode] of results) {
      this.#waiting.get(id as number)?.({ ok: ok === true, value, errorCode: errorCode as number | undefined });
      this.#waiting.delete(id as number);
    }
  }

  #checkCount({ name, parameters }: FunctionMetadata, values: readonly unknown[]): void {
    const missing = parameters.find(({ optional }, at) => optional !== true && values[at] === undefined);
    if (missing) throw new HostError("InvalidArgument", `${name} needs ${missing.name}.`);
    if (values.length > parameters.length) {
      throw new HostError("InvalidArgument", `${name} takes ${parameters.length} arguments, not ${values.length}.`);
    }
  }

  /** Without `allowErrorForDataTypeAny` Excel does not call a function with errors: the error is the result. */
  #refusedError(value: Argument | undefined): CellError | undefined {
    if (this.#allowErrors) return undefined;
    const cells = Array.isArray(value) ? (value as readonly ArgumentCell[][]).flat() : [value];
    return cells.find((cell): cell is CellError => typeof cell === "object" && cell !== null && "error" in cell);
  }
}
