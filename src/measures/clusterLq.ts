import { ratio } from "../analysis/ratio";
import { clusters, referenceIndustry, referenceTotal, regionIndustry, regionTotal } from "./inputs/concentration";
import type { Result } from "./result";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

interface Cluster {
  /** As first written. */
  readonly name: string;
  readonly rows: readonly number[];
}

/** Clusters in the order of their first rows. Case and spaces around do not make another cluster, as Excel compares texts. */
function clustersOf(names: readonly string[]): Cluster[] {
  const found = new Map<string, { name: string; rows: number[] }>();
  for (const [row, name] of names.entries()) {
    const key = name.trim().toLowerCase();
    if (key === "") continue;
    const cluster = found.get(key);
    if (cluster) cluster.rows.push(row);
    else found.set(key, { name: name.trim(), rows: [row] });
  }
  return [...found.values()];
}

const sumOf = (values: readonly number[], rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + values[row]!, 0);

interface Facts {
  readonly regionIndustry: readonly number[];
  readonly regionTotal: number;
  readonly referenceIndustry: readonly number[];
  readonly referenceTotal: number;
}

function quotientOf({ name, rows }: Cluster, of: Facts): Result {
  const { regionIndustry, regionTotal, referenceIndustry, referenceTotal } = of;
  const missing = rows.filter((row) => Number.isNaN(regionIndustry[row]! + referenceIndustry[row]!)).length;
  if (missing > 0)
    return {
      problem: "missing",
      because: `Withheld or missing: ${missing} of the ${rows.length} industries of ${name}. A sum without them would be too low.`,
    };
  if (Number.isNaN(regionTotal + referenceTotal)) return null;
  return ratio(ratio(sumOf(regionIndustry, rows), regionTotal), ratio(sumOf(referenceIndustry, rows), referenceTotal));
}

export const clusterLq = tableMeasure({
  name: "CLUSTER_LQ",
  title: "Location quotient of clusters",
  summary: "How concentrated whole clusters of industries are in the region, compared with the reference economy.",
  formula:
    "(sum of the cluster's industries in the region / region total) / (the same sum in the reference economy / reference total)",
  reading: "1.5 means that the cluster's share of jobs is one and a half times that of the reference economy.",
  edgeCases: [
    "One withheld or missing industry makes its cluster #N/A: the sum of the others would be too low.",
    "Clusters come in the order of their first rows; upper and lower case are the same cluster.",
    "An industry without a cluster is in none of them, but counts in totals that are left out.",
    "An industry in two clusters needs two rows, and then too the totals must be given.",
    "Totals left out are the sums of the complete rows: with withheld rows give the published totals.",
    "A cluster that the reference economy does not have, or a total of 0, is #DIV/0!.",
  ],
  source:
    "Porter (2003), The economic performance of regions, Regional Studies 37; Delgado, Porter and Stern (2016), Defining clusters of related industries, Journal of Economic Geography 16.",
  numberFormat: "0.00",
  inputs: { clusters, regionIndustry, regionTotal, referenceIndustry, referenceTotal },
  example: {
    values: {
      clusters: ["Food", "Metals", "Food"],
      regionIndustry: [300, 100, 100],
      regionTotal: 2_000,
      referenceIndustry: [4_000, 10_000, 6_000],
      referenceTotal: 100_000,
    },
    result: [
      ["Food", 2],
      ["Metals", 0.5],
    ],
  },
  missingRow: "own",
  missing: "A total is withheld or missing, or no row names a cluster.",
  titles: () => ["Cluster", "Location quotient"],
  native: (at, { row, column }, { clusters }) => {
    const name = at.clusters.cell(clustersOf(clusters)[row]!.rows[0]!);
    const sum = (values: string): string => `SUMPRODUCT((TRIM(${at.clusters.all})=TRIM(${name}))*${values})`;
    if (column === 0) return `TRIM(${name})`;
    const region = `${sum(at.regionIndustry.all)}/${at.regionTotal.all}`;
    return `(${region})/(${sum(at.referenceIndustry.all)}/${at.referenceTotal.all})`;
  },
  says: ([name, quotient]: readonly [string, number]) =>
    `${name}: its share of all jobs here is ${spoken.decimal(quotient)} times its share in the reference economy.`,
  compute: (of) => {
    const found = clustersOf(of.clusters);
    if (found.length === 0) return [[null, null]];
    return found.map((cluster) => [cluster.name, quotientOf(cluster, of)]);
  },
});
