import type { Flow } from "../analysis/flow";
import { areasWithoutFlows } from "../analysis/regionFlows";
import type { Problem } from "./result";

/** Why no region can be made of these areas, null if it can: a mistyped code would quietly make it smaller. */
export function regionProblem(flows: readonly Flow[], areas: readonly string[]): Problem | null {
  const named = areas.filter((area) => area !== "");
  if (named.length === 0) return { problem: "missing", because: "areas has no code: give those of the region." };
  const unknown = areasWithoutFlows(flows, named);
  if (unknown.length === 0) return null;
  const more = unknown.length > 3 ? ` and ${unknown.length - 3} more` : "";
  return {
    problem: "missing",
    because: `The flows have no area ${unknown.slice(0, 3).join(", ")}${more}: check the codes, or leave them out.`,
  };
}
