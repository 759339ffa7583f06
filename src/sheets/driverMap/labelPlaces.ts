import { plotSize } from "./chartSize";
import { lineRoom } from "./cutTable";
import type { Bubble, Side } from "./labelSides";
import { labelSides } from "./labelSides";
import type { MapRow } from "./mapRow";
import type { Reach } from "./reach";
import { drawnAt } from "./reach";
import { labelCount, shortTitle, topRows } from "./topRow";

/** Which side of its bubble each of the best is named on, as the map stands when it is built. */
export function labelPlaces(rows: readonly MapRow[], reach: Reach): Side[] {
  const across = plotSize.width / (lineRoom * (reach.right - reach.left));
  // Without bubbles and with an LQ cut of 0 the map has no height.
  const up = plotSize.height / (reach.top || 1);
  const largestRadius = plotSize.height / 16;
  const bubble = (row: MapRow): Bubble => {
    const { x, y } = drawnAt(row, reach);
    const share = row.drawn ? row.industry.sums.end / Math.max(1, reach.largest) : 0;
    return { x: x * across, y: -y * up, radius: largestRadius * Math.sqrt(share) };
  };
  const named = topRows(rows)
    .slice(0, labelCount)
    .flatMap(({ found }) => found ?? []);
  return labelSides(
    named.map((row) => ({ ...bubble(row), label: shortTitle(row.industry.cells.title) })),
    rows.filter(({ drawn }) => drawn).map(bubble),
  );
}
