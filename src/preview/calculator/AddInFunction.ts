import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  NullValueObject,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import type { CellValue } from "../host/model/cell";
import type { CallFunction, FunctionArgument, Values } from "./engineBook";
import { toResult, valueOf } from "./engineValue";

/** A function of an add-in as Univer wants it. A call that fails gives #VALUE!: Univer would blank the sheet. */
export class AddInFunction extends BaseFunction {
  readonly #call: CallFunction;

  constructor(name: string, call: CallFunction) {
    super(name);
    this.#call = call;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...args: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    const place = { sheet: this.subUnitId ?? "", row: this.row ?? 0, column: this.column ?? 0 };
    const answer = this.#call(String(this.name), args.map(argumentOf), place);
    return new AsyncObject(answer.then(resultOf, () => resultOf([[{ error: "#VALUE!" }]])));
  }
}

/** An argument left out is undefined, an empty cell null. */
function argumentOf(arg: BaseValueObject): FunctionArgument {
  if (arg.isArray()) return gridOf(arg as ArrayValueObject);
  return arg.isNull() ? undefined : valueOf(arg);
}

const gridOf = (cells: ArrayValueObject): Values =>
  Array.from({ length: cells.getRowCount() }, (_, row) =>
    Array.from({ length: cells.getColumnCount() }, (_, column) => {
      const cell = cells.get(row, column);
      return !cell || cell.isNull() ? null : valueOf(cell);
    }),
  );

function resultOf(values: Values): BaseValueObject {
  const calculateValueList = values.map((line) => line.map(resultCell));
  const [rowCount, columnCount] = [values.length, values[0]?.length ?? 0];
  return ArrayValueObject.create({
    calculateValueList,
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function resultCell(value: CellValue | null): BaseValueObject {
  if (value === null) return NullValueObject.create();
  // The factory would make a number of the text "0111".
  return typeof value === "string" ? StringValueObject.create(value) : ValueObjectFactory.create(toResult(value));
}
