import { enteredNumber } from "../entries";
import type { Dot } from "./Dot";
import { sideTitle } from "./dotSides";
import type { ScanLine } from "./ScanLine";
import { spread } from "./spread";
import { ORDER } from "./stakeTable";

type Line = Omit<ScanLine, keyof Dot>;

interface Numbers {
  readonly influence: number;
  readonly interest: number;
  readonly isDrawn: boolean;
}

const numbersOf = ({ counted, entries }: Line): Numbers => {
  const [influence, interest] = [enteredNumber(entries.influence), enteredNumber(entries.interest)];
  return { influence, interest, isDrawn: counted === 1 && !Number.isNaN(influence + interest) };
};

/** How the map draws each row; those of equal numbers beside each other. */
export function dots(lines: readonly Line[]): Dot[] {
  const numbers = lines.map(numbersOf);
  const orders = lines.map(({ row }, index) => {
    const { influence, interest, isDrawn } = numbers[index]!;
    return isDrawn ? Math.round((influence + interest) * 100) * ORDER - row : NaN;
  });
  return lines.map(({ grid, side }, index): Dot => {
    const { influence, interest, isDrawn } = numbers[index]!;
    if (!isDrawn) return notDrawn;
    const same = numbers.flatMap((other, at) =>
      other.isDrawn && other.influence === influence && other.interest === interest ? [at] : [],
    );
    const [together, before] = [same.length, same.indexOf(index)];
    const ahead = lines.filter((other, at) => other.grid === grid && orders[at]! > orders[index]!).length;
    const { across, up } = spread(before, together);
    return {
      ...{ drawn: 1, together, before, shownAs: sideTitle(side) },
      ...{ x: onScale(interest) + across, y: onScale(influence) + up },
      ...{ gridOrder: orders[index]!, gridPlace: `${grid} ${ahead + 1}` },
    };
  });
}

const notDrawn: Dot = {
  ...{ drawn: 0, together: 0, before: 0, x: 0, y: 0 },
  ...{ shownAs: "", gridOrder: NaN, gridPlace: "" },
};

/** A number beyond the scale stands at its end. */
const onScale = (value: number) => Math.max(1, Math.min(5, value));
