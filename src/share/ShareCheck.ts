import type { Finding } from "./Finding";
import type { OurFormula } from "./OurFormula";

/** A sheet that a partner copy may leave out. */
export interface SheetToShare {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Its name says that it is confidential. */
  readonly isConfidential: boolean;
}

/** Everything that the owner of a workbook should know before partners get it. */
export interface ShareCheck {
  readonly findings: readonly Finding[];
  readonly sheets: readonly SheetToShare[];
  readonly formulas: readonly OurFormula[];
  /** Whether any cell has a comment or a note. */
  readonly hasComments: boolean;
}
