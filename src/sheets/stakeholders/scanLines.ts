import { enteredNumber } from "../entries";
import type { Scalar } from "../sheet";
import { dateSerial } from "./dateSerial";
import { dots } from "./dots";
import { gridOf } from "./grid";
import type { ListedCategory } from "./scanCategories";
import type { ScanLine } from "./ScanLine";
import { scanLists } from "./scanLists";
import { firstRow, ORDER } from "./stakeTable";
import type { StakeholderRow } from "./StakeholderRow";

/** Excel takes no account of upper and lower case. */
const lower = (value: Scalar | undefined) => String(value ?? "").toLowerCase();

/** As TRIM does: no space at the ends, one between words. */
const trimmed = (value: Scalar | undefined) =>
  String(value ?? "")
    .replaceAll(/ +/g, " ")
    .replaceAll(/^ | $/g, "");

/** Everything that the sheet's formulas give, as they give it on a day. */
export function scanLines(
  rows: readonly StakeholderRow[],
  categories: readonly ListedCategory[],
  day: string,
): ScanLine[] {
  const names = rows.map(({ entries }) => trimmed(entries.organisation));
  const sameNames = rowsByName(names);
  const today = dateSerial(day);
  const lines = rows.map((each, index) => {
    const { entries } = each;
    const row = firstRow + index;
    const name = names[index]!;
    const counted: 0 | 1 = name === "" ? 0 : 1;
    const gap = stepsBetween(entries.currentStage, entries.desiredStage);
    const priority = enteredNumber(entries.influence) * gap;
    const overdue = enteredNumber(entries.nextDate) < today ? "Overdue" : "";
    const others = counted === 1 ? sameNames.get(lower(name))!.filter((other) => other !== row) : [];
    return {
      ...each,
      ...{ row, name, counted, gap, priority, overdue },
      side: categories.find((category) => lower(category.name) === lower(entries.category))?.side ?? "",
      grid: gridOf(enteredNumber(entries.influence), enteredNumber(entries.interest)),
      duplicate: duplicateWords(others),
      sameName: counted === 1 ? others.length + 1 : 0,
      priorityOrder: counted === 1 && priority > 0 ? priority * ORDER - row : NaN,
      overdueOrder: overdue === "" ? NaN : enteredNumber(entries.nextDate) * ORDER + row,
      areaOrder: counted === 1 && isFirstOfArea(rows, names, index) ? row : NaN,
    };
  });
  const drawn = dots(lines);
  return lines.map((line, index) => ({ ...line, ...drawn[index]! }));
}

/** NaN if one of them is no stage; nobody has to go back. */
function stepsBetween(current: Scalar | undefined, desired: Scalar | undefined): number {
  const [from, to] = [current, desired].map((stage) =>
    scanLists.Stage.findIndex((each) => lower(each) === lower(stage)),
  ) as [number, number];
  return from < 0 || to < 0 ? NaN : Math.max(0, to - from);
}

function rowsByName(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  names.forEach((name, index) => {
    const same = rows.get(lower(name));
    if (same) same.push(firstRow + index);
    else rows.set(lower(name), [firstRow + index]);
  });
  return rows;
}

function duplicateWords(others: readonly number[]): string {
  if (others.length === 0) return "";
  return others.length === 1 ? `Also in row ${others[0]}` : `In ${others.length} other rows`;
}

function isFirstOfArea(rows: readonly StakeholderRow[], names: readonly string[], index: number): boolean {
  const area = lower(rows[index]!.entries.workforceArea);
  return (
    area.trim() !== "" &&
    !rows.slice(0, index).some(({ entries }, at) => names[at] !== "" && lower(entries.workforceArea) === area)
  );
}
