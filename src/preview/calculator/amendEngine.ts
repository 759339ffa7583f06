import type { ICellData, Injector } from "@univerjs/core";
import { IFormulaCurrentConfigService, IFormulaRuntimeService } from "@univerjs/engine-formula";

/** Makes Univer's engine do what Excel does, or not do it twice, where it has no option for it. */
export function amendEngine(injector: Injector): void {
  keepEmptyTexts(injector.get(IFormulaRuntimeService) as unknown as Runtime);
  calculateOnce(injector.get(IFormulaCurrentConfigService) as unknown as Configuration);
}

interface Runtime {
  _getValueObjectOfRuntimeData(value: unknown): ICellData;
}

/**
 * A formula that gives "" gives a text, as in Excel. Univer reads such a result, while it calculates, as an empty cell,
 * unless the cell also names a shared formula.
 */
function keepEmptyTexts(runtime: Runtime): void {
  const resultOf = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = (value) => {
    const cell = resultOf(value);
    return cell.v === "" ? { ...cell, si: "empty text" } : cell;
  };
}

interface Configuration {
  _forceCalculate: boolean;
  loadDirtyRangesAndExcludedCell(...args: unknown[]): void;
}

/** After formulas have spilled, what depends on the new cells is worked out again; Univer would do it with everything. */
function calculateOnce(configuration: Configuration): void {
  const load = configuration.loadDirtyRangesAndExcludedCell.bind(configuration);
  configuration.loadDirtyRangesAndExcludedCell = (...args) => {
    configuration._forceCalculate = false;
    load(...args);
  };
}
