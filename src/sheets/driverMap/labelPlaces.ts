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
  const up = plotSize.height / reach.top;
  const largestRadius = plotSize.height / 16;
  const bubble = (row: MapRow): Bubble => {
    const { x, y } = drawnAt(row, reach);
    return { x: x * across, y: -y * up, radius: largestRadius * Math.sqrt(row.industry.sums.end / reach.largest) };
  };
  const named = topRows(rows)
    .slice(0, labelCount)
    .flatMap(({ found }) => found ?? []);
  return labelSides(
    named.map((row) => ({ ...bubble(row), label: shortTitle(row.industry.cells.title) })),
    rows.filter(({ drawn }) => drawn).map(bubble),
  );
}
