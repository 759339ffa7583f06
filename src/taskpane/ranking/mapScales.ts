import { scaleLinear, scaleSqrt } from "d3-scale";
import type { PreviewMap } from "../engine/preview";

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The map's frame in a pane of this width. */
export function mapFrame(width: number): Frame {
  const height = Math.round(Math.max(200, Math.min(320, width * 0.8)));
  return { width, height, left: 32, right: width - 8, top: 12, bottom: height - 36 };
}

const LARGEST_SHARE = 0.06;

export type Scales = ReturnType<typeof mapScales>;

/** Growth across, location quotient up, jobs as areas. */
export function mapScales({ reach }: PreviewMap, { width, left, right, top, bottom }: Frame) {
  const largest = width * LARGEST_SHARE;
  return {
    x: scaleLinear([reach.left, reach.right], [left + largest, right - largest]),
    y: scaleLinear([0, reach.top], [bottom, top + largest]),
    radius: scaleSqrt([0, reach.largest || 1], [0, largest]),
  };
}
