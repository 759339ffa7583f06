import type { Finding, FindingKind } from "../../share/Finding";
import { counted } from "../numbers/formats";

/** What was found of one kind. */
export interface FindingGroup {
  readonly kind: FindingKind;
  /** With the number: "12 hidden parts". */
  readonly title: string;
  /** What it means for partners, and what can be done. */
  readonly words: string;
  readonly findings: readonly Finding[];
}

interface Kind {
  readonly kind: FindingKind;
  readonly one: string;
  readonly many: string;
  readonly words: string;
}

/** What hurts most comes first: what was said in confidence, what partners cannot see, what they may take wrongly. */
const kinds: readonly Kind[] = [
  {
    kind: "confidential",
    one: "confidential column or sheet",
    many: "confidential columns and sheets",
    words: "A partner copy leaves the columns out, and the sheets that are ticked below.",
  },
  {
    kind: "ourFormula",
    one: "formula uses this add-in: partners would see #NAME?",
    many: "formulas use this add-in: partners would see #NAME?",
    words: "A partner copy holds Excel's own formulas instead, or values where there are none.",
  },
  {
    kind: "personal",
    one: "place with personal data",
    many: "places with personal data",
    words: "People should have agreed before others can read how to reach them.",
  },
  {
    kind: "hidden",
    one: "hidden part",
    many: "hidden parts",
    words: "A partner copy leaves out the hidden sheets that are ticked below; hidden rows and columns stay in it.",
  },
  {
    kind: "comment",
    one: "place with comments",
    many: "places with comments",
    words: "A partner copy leaves comments and notes out if that is ticked below.",
  },
  {
    kind: "withheldAsZero",
    one: "place where withheld reads as 0",
    many: "places where withheld reads as 0",
    words: "Withheld is not zero: empty these cells before you share.",
  },
  {
    kind: "link",
    one: "link out of this workbook",
    many: "links out of this workbook",
    words: "Put the values themselves into this workbook before you share.",
  },
  {
    kind: "error",
    one: "place with errors",
    many: "places with errors",
    words: "A partner copy shows them as they are: mend them before you share.",
  },
];

/** Findings by kind, the worst first; kinds of which nothing was found are left out. */
export const findingGroups = (findings: readonly Finding[]): FindingGroup[] =>
  kinds.flatMap(({ kind, one, many, words }) => {
    const ofKind = findings.filter((finding) => finding.kind === kind);
    if (ofKind.length === 0) return [];
    return [{ kind, title: counted(ofKind.length, one, many), words, findings: ofKind }];
  });
