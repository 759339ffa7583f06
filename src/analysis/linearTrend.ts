import { linearRegression, mean, sum } from "simple-statistics";
import { ratio } from "./ratio";
import { studentQuantile } from "./studentQuantile";

export interface Prediction {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Least squares through points, and what they say of another time.
 *
 * The bounds are those of one new observation, not of the line: they hold the scatter of the points and the uncertainty of the line,
 * which grows with the distance from the middle of the times.
 * @param values as many as times, at least 3
 * @param share of new observations that the bounds hold, such as 0.95
 * @returns a function of the time; NaN if all times are the same
 */
export function linearTrend(
  times: readonly number[],
  values: readonly number[],
  share: number,
): (time: number) => Prediction {
  const middle = mean([...times]);
  const points = times.map((time, index) => [time - middle, values[index]!] as const);
  const spread = sum(points.map(([distance]) => distance ** 2));
  // b is the value in the middle.
  const { m, b } = spread === 0 ? { m: NaN, b: NaN } : linearRegression(points.map((point) => [...point]));
  const freedom = points.length - 2;
  const scatter = Math.sqrt(ratio(sum(points.map(([distance, value]) => (value - b - m * distance) ** 2)), freedom));
  const reach = studentQuantile(share, freedom) * scatter;
  return (time) => {
    const distance = time - middle;
    const estimate = b + m * distance;
    const width = reach * Math.sqrt(1 + 1 / points.length + distance ** 2 / spread);
    return { estimate, low: estimate - width, high: estimate + width };
  };
}
