/** Clusters that can still be merged: how many members each has, and the summed similarity of the pairs between two of them. */
interface Clusters {
  readonly sizes: number[];
  readonly sums: Map<number, number>[];
  /** For a cluster that was merged, the one it is part of. */
  readonly into: Map<number, number>;
}

/** The most similar cluster within the cut, of equal ones the preferred, then the first; undefined if none is. */
function nearest({ sizes, sums }: Clusters, cluster: number, cut: number, preferred?: number): number | undefined {
  let best: number | undefined;
  let highest = -Infinity;
  for (const [other, sum] of sums[cluster]!) {
    const similarity = sum / (sizes[cluster]! * sizes[other]!);
    if (1 - similarity > cut || similarity < highest) continue;
    const isBetter = similarity > highest || other === preferred || (best !== preferred && other < best!);
    if (isBetter) [best, highest] = [other, similarity];
  }
  return best;
}

/** Merges two clusters into the one with more neighbours, which is returned. */
function merge({ sizes, sums, into }: Clusters, one: number, another: number): number {
  const [kept, gone] = sums[one]!.size >= sums[another]!.size ? [one, another] : [another, one];
  for (const [other, sum] of sums[gone]!) {
    sums[other]!.delete(gone);
    if (other === kept) continue;
    const total = sum + (sums[kept]!.get(other) ?? 0);
    sums[kept]!.set(other, total);
    sums[other]!.set(kept, total);
  }
  sums[gone]!.clear();
  sizes[kept]! += sizes[gone]!;
  into.set(gone, kept);
  return kept;
}

/**
 * Average-linkage clusters, merged as long as their mean distance, 1 - similarity, is within the cut. Follows chains of nearest
 * neighbours, which gives the same tree as merging the nearest pair each time, because a merged cluster is never nearer to a third
 * than the nearer of its parts (Murtagh 1983). Pairs that are not there have distance 1; with a cut below 1 they need no memory.
 *
 * @param similarities of each member, those above 0 to others, both ways
 * @param cut below 1
 * @returns for each member the member its cluster is named after
 */
export function averageLinkage(similarities: readonly ReadonlyMap<number, number>[], cut: number): number[] {
  const clusters: Clusters = {
    sizes: similarities.map(() => 1),
    sums: similarities.map((of) => new Map(of)),
    into: new Map(),
  };
  const pending = similarities.map((_, member) => member).reverse();
  const chain: number[] = [];
  while (chain.length > 0 || pending.length > 0) {
    const last = chain.at(-1) ?? pending.pop()!;
    if (chain.length === 0) {
      if (clusters.into.has(last)) continue;
      chain.push(last);
    }
    const before = chain.at(-2);
    const next = nearest(clusters, last, cut, before);
    if (next === undefined) chain.pop();
    else if (next !== before) chain.push(next);
    else {
      chain.length -= 2;
      pending.push(merge(clusters, last, before));
    }
  }
  const nameOf = (member: number): number => {
    let name = member;
    while (clusters.into.has(name)) name = clusters.into.get(name)!;
    return name;
  };
  return similarities.map((_, member) => nameOf(member));
}
