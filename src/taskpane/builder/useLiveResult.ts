import { useState } from "react";
import type { AskedRange } from "../../excel/readRanges";
import { MOST_CELLS } from "../../excel/readRanges";
import type { ResultCell } from "../../functions/cellError";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";
import type { AnyMeasure } from "./AnyMeasure";
import type { ArgumentField } from "./argumentFields";
import type { Given } from "./given";
import { useSettled } from "./useSettled";
import { workOut } from "./workOut";

/** What the arguments come to, as far as that is known. */
export type Live =
  /** Required arguments are missing, or what was typed cannot be read. */
  | { readonly kind: "incomplete"; readonly needed: readonly ArgumentField[] }
  | { readonly kind: "busy"; readonly before: readonly (readonly ResultCell[])[] | null }
  | { readonly kind: "tooLarge"; readonly cells: number }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "rows"; readonly rows: readonly (readonly ResultCell[])[] };

interface Asked {
  readonly measure: AnyMeasure;
  readonly fields: readonly ArgumentField[];
  readonly givens: readonly Given[];
  /** Where the formula goes: typed addresses mean its cells. */
  readonly sheet: string | null;
}

/** Long enough for a person who types an address. */
const STILL = 300;

/** Works the formula out in the pane, whenever its arguments change and when it is asked to. */
export function useLiveResult({ measure, fields, givens, sheet }: Asked): Live & { readonly again: () => void } {
  const [tries, setTries] = useState(0);
  const again = () => setTries(tries + 1);
  const ranges = fields.map((field, at) => rangeOf(field, givens[at]!, sheet));
  const cells = ranges.reduce((sum, range) => sum + (range ? range.area.rows * range.area.columns : 0), 0);
  const needed = fields.filter((field, at) => !field.isOptional && givens[at]!.kind === "nothing");
  const isReady =
    sheet !== null && needed.length === 0 && givens.every(({ kind }) => kind !== "wrong") && cells <= MOST_CELLS;
  const question = isReady ? JSON.stringify([tries, ranges, givens.map(constantOf)]) : null;
  const settled = useSettled(question, STILL);
  const { value, isBusy, sentence } = useWorkbookAnswer(settled, async ({ readRanges }) => {
    const values = (await readRanges(ranges.filter((range) => range !== null)))[Symbol.iterator]();
    const args = ranges.map((range, at) => (range ? values.next().value : constantOf(givens[at]!)));
    return { question: settled, result: await workOut(measure, args) };
  });
  if (cells > MOST_CELLS) return { kind: "tooLarge", cells, again };
  if (question === null) return { kind: "incomplete", needed, again };
  if (settled === question && sentence !== null) return { kind: "refused", sentence, again };
  const isCurrent = settled === question && !isBusy && value?.question === question;
  if (!isCurrent) return { kind: "busy", before: value?.result.kind === "rows" ? value.result.rows : null, again };
  return { ...value.result, again };
}

function rangeOf({ argument }: ArgumentField, given: Given, sheet: string | null): AskedRange | null {
  if (given.kind !== "range") return null;
  return { name: argument, area: given.address.area, sheet: given.address.sheet ?? sheet ?? "" };
}

const constantOf = (given: Given) => (given.kind === "value" ? given.value : null);
