import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";

/** RANK.EQ that passes over texts, as Excel's does: Univer's takes an empty text for 0. */
export class RankOfNumbers extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;
  override needsReferenceObject = true;

  override calculate(number: BaseValueObject, among: BaseValueObject, order?: BaseValueObject): BaseValueObject {
    const ranked = singleValue(number);
    if (ranked.isError()) return ranked;
    if (!among.isReferenceObject()) return ErrorValueObject.create(ErrorType.NA);
    const value = Number(ranked.getValue());
    const ascending = order !== undefined && Number(singleValue(order).getValue()) !== 0;
    let [before, found] = [0, false];
    (among as unknown as BaseReferenceObject).toArrayValueObject().iterator((cell) => {
      if (!cell?.isNumber()) return;
      const other = Number(cell.getValue());
      found ||= other === value;
      if (ascending ? other < value : other > value) before++;
    });
    return found ? NumberValueObject.create(before + 1) : ErrorValueObject.create(ErrorType.NA);
  }
}

function singleValue(value: BaseValueObject): BaseValueObject {
  const cell = value.isReferenceObject()
    ? (value as unknown as BaseReferenceObject).toArrayValueObject().get(0, 0)
    : value;
  return cell ?? NumberValueObject.create(0);
}
