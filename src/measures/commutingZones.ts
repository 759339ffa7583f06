import { commutingZones as zonesOf } from "../analysis/commutingZones";
import { flows, zoneCut } from "./inputs/commuting";
import { missingFlows } from "./missingFlows";
import { tableMeasure } from "./tableMeasure";

export const commutingZones = tableMeasure({
  name: "COMMUTING_ZONES",
  title: "Commuting zones",
  summary: "Groups areas into zones whose areas exchange many commuters, whatever the county and state lines.",
  formula:
    "similarity = (commuters from i to j + commuters from j to i) / resident workers of the smaller area, at most 0.999; areas are joined by average linkage while their mean distance, 1 - similarity, is within the cut",
  reading: "Two areas with the same number are in one zone; zone 1 holds the area with the most resident workers.",
  edgeCases: [
    "Zones are numbered by their largest area; within a zone the area with the most resident workers comes first.",
    "Resident workers are all who live in an area, wherever they work: include those who stay, and those who leave the map.",
    "An area where nobody lives who works has no zone and is not listed.",
    "Areas that exchange nobody have the distance 1, and count with it in the mean distance of their clusters.",
    "A missing count is #N/A for all: every join depends on the others. A pair of areas that is not listed counts as 0.",
    "The zones published for 1990 differ: experts moved counties by hand, a step given up since 2000.",
    "Codes of digits only are compared without leading zeros: 01001, 001001 and the number 1001 are one area.",
  ],
  source:
    "Tolbert and Sizer (1996), U.S. commuting zones and labor market areas; Fowler, Rhubart and Jensen (2016), Reassessing and revising commuting zones for 2010.",
  numberFormat: "0",
  inputs: { flows, cut: zoneCut },
  example: {
    values: {
      flows: [
        { origin: "A", destination: "A", count: 800 },
        { origin: "A", destination: "B", count: 200 },
        { origin: "B", destination: "B", count: 300 },
        { origin: "B", destination: "A", count: 100 },
        { origin: "C", destination: "C", count: 590 },
        { origin: "C", destination: "A", count: 10 },
      ],
      cut: 0.977,
    },
    result: [
      ["A", 1],
      ["B", 1],
      ["C", 2],
    ],
  },
  missingRow: "own",
  missing: "A flow has no count, and every join depends on the others.",
  nativeReason:
    "Clusters are joined step by step, each step on the result of the last, which no formula of Excel 2016 can do.",
  titles: () => ["Area", "Zone"],
  says: ([area, zone]: readonly [string, number]) => `Area ${area} is in commuting zone ${zone}.`,
  compute: ({ flows, cut }) => {
    const missing = flows.flatMap(({ count }, row) => (Number.isNaN(count) ? [row] : []));
    if (missing.length > 0) return [[missingFlows(missing), missingFlows(missing)]];
    const zones = zonesOf(flows, cut).map(({ area, zone }) => [area, zone]);
    const none = { problem: "undefined", because: "The flows show no resident workers in any area." } as const;
    return zones.length > 0 ? zones : [[none, none]];
  },
});
