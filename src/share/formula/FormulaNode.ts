import type { Scalar } from "../../sheets/sheet";
import type { Token } from "./tokens";

/** What every part of a formula has: where it stands in the text, end not included, and its own parts in their order. */
interface Written {
  readonly from: number;
  readonly to: number;
  readonly children: readonly FormulaNode[];
}

/** A value as formulas have it: every error that Excel knows is possible here. */
export type FormulaValue = Scalar | { readonly error: string };

export type FormulaNode = Written &
  (
    | { readonly kind: "literal"; readonly value: FormulaValue }
    /** `{1,2;3,4}` */
    | { readonly kind: "constant"; readonly values: readonly (readonly FormulaValue[])[] }
    /** `A1`, `$A$1:B9`, `A:A`, `1:3`; the sheet only if it is named. */
    | { readonly kind: "reference"; readonly sheet: string | null; readonly token: Token }
    /** `tbl[Col]`, `[@Col]` */
    | { readonly kind: "structured"; readonly text: string }
    /** A defined name, or a table's. */
    | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
    /** A left out argument is "empty". */
    | { readonly kind: "call"; readonly name: string }
    | { readonly kind: "empty" }
    /** One or two operands. */
    | { readonly kind: "operator"; readonly sign: string }
    | { readonly kind: "group" }
    /** `@range`: the one cell of this row or column. */
    | { readonly kind: "single" }
    /** What Excel 2016 lacks or what is not read here: why, as the end of a sentence. */
    | { readonly kind: "odd"; readonly why: string }
  );
