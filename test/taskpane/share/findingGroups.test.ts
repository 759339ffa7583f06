import type { Finding, FindingKind } from "../../../src/share/Finding";
import { findingGroups } from "../../../src/taskpane/share/findingGroups";

const finding = (kind: FindingKind, sheet = "Sheet1"): Finding => ({ kind, sheet, address: "B2", sentence: "." });
const kinds: readonly FindingKind[] = [
  ...(["error", "withheldAsZero", "link", "comment"] as const),
  ...(["hidden", "personal", "ourFormula", "confidential"] as const),
];

describe("groups of findings", () => {
  it("has a group for every kind, the worst first, and each finding once", () => {
    const findings = kinds.map((kind) => finding(kind));
    const groups = findingGroups(findings);
    expect(groups.map(({ kind }) => kind)).toEqual([
      ...["confidential", "ourFormula", "personal", "hidden"],
      ...["comment", "withheldAsZero", "link", "error"],
    ]);
    expect(new Set(groups.flatMap((group) => group.findings))).toEqual(new Set(findings));
  });

  it("counts in words, and keeps the order within a kind", () => {
    const [first, second] = [finding("ourFormula", "B"), finding("ourFormula", "A")];
    expect(findingGroups([first])[0]!.title).toBe("1 formula uses this add-in: partners would see #NAME?");
    const [group] = findingGroups([first, second]);
    expect(group!.title).toBe("2 formulas use this add-in: partners would see #NAME?");
    expect(group!.findings).toEqual([first, second]);
  });

  it("is empty where nothing was found", () => expect(findingGroups([])).toEqual([]));
});
