import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import type { CellContent } from "../host/model/cell";
import type { StylePatch } from "../host/model/style";

const errors = /^#(N\/A|REF!|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)$/;

/**
 * What the person put into a cell.
 * @param formula the cell's formula as Univer has it now, if it has one
 * @returns null for an emptied cell, undefined if only its look changed
 */
export function typedContent(cell: Nullable<ICellData>, formula: string | undefined): CellContent | null | undefined {
  if (!cell) return null;
  if (formula) return { value: undefined, formula };
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "");
  if (text !== undefined) return text === "" ? null : { value: text };
  if (!("v" in cell)) return "f" in cell ? null : undefined;
  const { v, t } = cell;
  if (v === null || v === undefined || v === "") return null;
  if (t === CellValueType.BOOLEAN) return { value: Boolean(Number(v)) };
  if (typeof v === "string" && t !== CellValueType.FORCE_STRING && errors.test(v)) return { value: { error: v } };
  return { value: v };
}

/** What the person changed of a cell's look: only what Univer told of. */
export function typedStyle(style: Nullable<IStyleData | string>): StylePatch {
  if (!style || typeof style === "string") return {};
  const { bl, it, ul, cl, bg, n } = style;
  return {
    ...(bl === undefined ? {} : { bold: bl === BooleanNumber.TRUE }),
    ...(it === undefined ? {} : { italic: it === BooleanNumber.TRUE }),
    ...(ul === undefined ? {} : { underline: ul?.s === BooleanNumber.TRUE ? "Single" : "None" }),
    ...(cl === undefined ? {} : { fontColor: cl?.rgb ?? "#000000" }),
    ...(bg === undefined ? {} : { fill: bg?.rgb ?? null }),
    ...(n === undefined ? {} : { numberFormat: n?.pattern ?? "General" }),
  };
}
