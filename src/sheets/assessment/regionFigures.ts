import { tableColumn } from "../formula";
import type { Figure } from "./figures";

const include = tableColumn("tblRegion", "Include?");

/** How many different words stand in a column of the counties that count. */
function distinct(header: string): string {
  const cells = tableColumn("tblRegion", header);
  // Not every program counts empty cells by an empty criterion.
  const alike = `(COUNTIFS(${cells},${cells}&"",${include},${include})+(${cells}=""))`;
  return `ROUND(SUMPRODUCT((${include}="Yes")*(${cells}<>"")/${alike}),0)`;
}

/** What the region is made of, as it is switched now. */
export const regionFigures: readonly Figure[] = [
  { key: "counties", label: "Counties in the region", formula: () => `COUNTIFS(${include},"Yes")` },
  { key: "workforceAreas", label: "Workforce areas among them", formula: () => distinct("Workforce area") },
  { key: "states", label: "States among them", formula: () => distinct("State") },
];
