/**
 * Average linkage as it is defined, on a full matrix: the two nearest clusters are merged as long as they are within the cut, and the
 * distance of a merged cluster is the mean of its parts' by their sizes. Remembers each cluster's nearest, so that it ends in time.
 *
 * @returns for each member the member its cluster is named after
 */
export function denseAverageLinkage(similarities: readonly ReadonlyMap<number, number>[], cut: number): number[] {
  const n = similarities.length;
  const distance = new Float64Array(n * n).fill(1);
  for (const [one, others] of similarities.entries())
    for (const [another, similarity] of others) distance[one * n + another] = 1 - similarity;
  const sizes = new Float64Array(n).fill(1);
  const name = Array.from({ length: n }, (_, member) => member);
  const alive = new Set(name);
  const nearest = new Int32Array(n);
  const find = (cluster: number): void => {
    let [best, least] = [-1, Infinity];
    for (const other of alive) {
      const itsDistance = distance[cluster * n + other]!;
      if (other !== cluster && itsDistance < least) [best, least] = [other, itsDistance];
    }
    nearest[cluster] = best;
  };
  for (const cluster of alive) find(cluster);
  while (alive.size > 1) {
    let [one, least] = [-1, Infinity];
    for (const cluster of alive) {
      const itsDistance = distance[cluster * n + nearest[cluster]!]!;
      if (itsDistance < least) [one, least] = [cluster, itsDistance];
    }
    if (least > cut) break;
    const another = nearest[one]!;
    alive.delete(another);
    const size = sizes[one]! + sizes[another]!;
    for (const other of alive) {
      const mean = (sizes[one]! * distance[one * n + other]! + sizes[another]! * distance[another * n + other]!) / size;
      if (other !== one) distance[one * n + other] = distance[other * n + one] = mean;
    }
    sizes[one] = size;
    for (const [member, cluster] of name.entries()) if (cluster === another) name[member] = one;
    find(one);
    for (const other of alive) if (nearest[other] === one || nearest[other] === another) find(other);
  }
  return name;
}
