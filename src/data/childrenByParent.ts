import type { Fact } from "./fact";
import type { Slice } from "./facts";
import { industryParent } from "./industryParent";

/** The industries one step below each industry: the sectors of a supersector, the 4-digit industries of a 3-digit one. */
export function childrenByParent(slice: Slice): ReadonlyMap<string, readonly Fact[]> {
  const children = new Map<string, Fact[]>();
  for (const fact of slice.values()) {
    const parent = industryParent(fact.naics);
    if (parent === null) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [fact]);
    else siblings.push(fact);
  }
  return children;
}
