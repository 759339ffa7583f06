import { proxy, type Remote, wrap } from "comlink";
import type { CallFunction, Place } from "../calculator/engineBook";
import { WorkbookCalculator } from "../calculator/WorkbookCalculator";
import type { EngineWorker } from "../calculator/engine.worker";
import type { CustomFunctions } from "../host/customFunctions/CustomFunctions";
import { areaAddress, quotedSheet } from "../host/model/address";
import { cellArea } from "../host/model/area";
import type { CellValue } from "../host/model/cell";
import type { WorkbookModel } from "../host/model/WorkbookModel";

/** A calculator in a worker, so that the page answers while it works. */
class PageCalculator extends WorkbookCalculator {
  readonly #worker: Remote<EngineWorker>;
  readonly #workbook: WorkbookModel;
  readonly #namespace: string;
  readonly #reasons = new Map<string, string>();
  #functions: readonly string[] = [];

  constructor(workbook: WorkbookModel, namespace: string, onBusy: (busy: boolean) => void) {
    const worker = wrap<EngineWorker>(new Worker("/preview/engine.js", { type: "module" }));
    super({ workbook, engine: worker, functions: () => this.#functions, onBusy });
    this.#worker = worker;
    this.#workbook = workbook;
    this.#namespace = namespace;
  }

  /** From now on a formula may call these. */
  answerCalls(functions: CustomFunctions): void {
    const prefix = `${this.#namespace}.`;
    const answer: CallFunction = async (name, args, place) => {
      const result = await functions.call(name.slice(prefix.length), args, this.#address(place));
      this.#note(place, result[0]?.[0]);
      return result;
    };
    this.#functions = functions.names.map((name) => prefix + name);
    void this.#worker.answerCalls(proxy(answer)).then(() => this.functionsChanged());
  }

  /** What the function in a cell said about its error. */
  reasonAt(place: Place): string | undefined {
    return this.#reasons.get(keyOf(place));
  }

  #note(place: Place, first: CellValue | undefined): void {
    if (typeof first === "object" && first.message !== undefined) this.#reasons.set(keyOf(place), first.message);
    else this.#reasons.delete(keyOf(place));
  }

  #address({ sheet, row, column }: Place): string {
    const name = this.#workbook.sheetWithId(sheet)?.name ?? "";
    return `${quotedSheet(name)}!${areaAddress(cellArea(row, column))}`;
  }
}

const keyOf = ({ sheet, row, column }: Place) => `${sheet} ${row} ${column}`;

/** @param namespace what stands before the add-in's functions in a formula: LMI */
export const calculateInWorker = (workbook: WorkbookModel, namespace: string, onBusy: (busy: boolean) => void) =>
  new PageCalculator(workbook, namespace, onBusy);
