/** What an area code of the agency stands for. */
export type AreaKind = "nation" | "state" | "county" | "metro" | "other";

const patterns: readonly (readonly [AreaKind, RegExp])[] = [
  ["nation", /^US000$/],
  ["state", /^\d\d000$/],
  ["county", /^\d{5}$/],
  ["metro", /^CS?\d+$/],
];

/** @param code as in the files: "39049", "39000", "US000", "C1814", "CS198" */
export function areaKind(code: string): AreaKind {
  return patterns.find(([, pattern]) => pattern.test(code))?.[0] ?? "other";
}
