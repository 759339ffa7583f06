import { expose } from "comlink";
import type { CallFunction } from "./engineBook";
import { FormulaEngine } from "./FormulaEngine";

let call: CallFunction = () => Promise.resolve([[{ error: "#NAME?" }]]);
const engine = new FormulaEngine((...args) => call(...args));

const worker = {
  load: engine.load.bind(engine),
  change: engine.change.bind(engine),
  /** Who answers when a formula calls a function of the add-in. */
  answerCalls(answer: CallFunction): void {
    call = answer;
  },
};

export type EngineWorker = typeof worker;

expose(worker);
