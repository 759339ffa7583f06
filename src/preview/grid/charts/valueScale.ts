import { numfmt } from "@univerjs/core";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { ChartAxis } from "../../host/model/chart";

/** About so many pixels lie between two marks of an axis. */
const step = 70;

/** A scale from values to pixels: from the axis' own bounds where it has them, else round ones around the values. */
export function valueScale(
  axis: ChartAxis,
  values: readonly number[],
  from: number,
  to: number,
): ScaleLinear<number, number> {
  const known = values.filter(Number.isFinite);
  const [least, most] = [Math.min(...known, Infinity), Math.max(...known, -Infinity)];
  const count = Math.max(2, Math.round(Math.abs(to - from) / step));
  const scale = scaleLinear()
    .domain(
      least < most
        ? [least, most]
        : [Math.min(0, least), Math.max(1, most)].map((bound) => (Number.isFinite(bound) ? bound : 0)),
    )
    .nice(count);
  const [low, high] = scale.domain() as [number, number];
  return scale
    .domain([axis.minimum === "" ? low : axis.minimum, axis.maximum === "" ? high : axis.maximum])
    .range([from, to]);
}

/** @param axis whose own step is kept, where it has one */
export const marks = (scale: ScaleLinear<number, number>, { majorUnit }: ChartAxis): number[] => {
  const [from, to] = scale.range() as [number, number];
  if (majorUnit !== "" && majorUnit > 0) {
    const [low, high] = scale.domain() as [number, number];
    const first = Math.ceil(low / majorUnit);
    return Array.from({ length: Math.floor(high / majorUnit) - first + 1 }, (_, at) => (first + at) * majorUnit);
  }
  return scale.ticks(Math.max(2, Math.round(Math.abs(to - from) / step)));
};

export const formatted = ({ numberFormat }: ChartAxis, value: number): string =>
  numfmt.format(numberFormat === "General" || numberFormat === "" ? "General" : numberFormat, value);
