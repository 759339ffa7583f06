import { quadrants } from "../../sheets/driverMap/quadrants";
import type { PreviewMap } from "../engine/preview";
import { counted } from "../numbers/formats";

/** The map for who does not see it. */
export function mapAlternative({ points }: PreviewMap, base: number, end: number): string {
  const counts = quadrants
    .map(({ name, words }) => `${points.filter(({ quadrant }) => quadrant === name).length} ${name} (${words})`)
    .join(", ");
  const industries = counted(points.length, "industry", "industries");
  return `Map of ${industries} by growth of jobs from ${base} to ${end} and location quotient in ${end}: ${counts}. The list below has them by name.`;
}
