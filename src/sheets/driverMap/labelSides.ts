/** A bubble on the drawn map: centre and radius in pixels, and the label that belongs to it. */
export interface LabelledBubble {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
}

export type Side = "right" | "left" | "above" | "below";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const sides: readonly Side[] = ["right", "left", "above", "below"];

/** Eight-point text: what a character takes on average, and a line. */
const text = { character: 5.2, line: 13 };

/** For each bubble, in order, the side on which its label covers the least of the others. */
export function labelSides(bubbles: readonly LabelledBubble[]): Side[] {
  const taken: Box[] = bubbles.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  return bubbles.map((bubble) => {
    const boxes = sides.map((side) => labelBox(bubble, side));
    const covered = boxes.map((box) => taken.reduce((sum, other) => sum + overlap(box, other), 0));
    const best = covered.indexOf(Math.min(...covered));
    taken.push(boxes[best]!);
    return sides[best]!;
  });
}

function labelBox({ x, y, radius, label }: LabelledBubble, side: Side): Box {
  const [width, height] = [text.character * label.length, text.line];
  const middle = { left: x - width / 2, top: y - height / 2 };
  switch (side) {
    case "right":
      return { ...middle, left: x + radius, width, height };
    case "left":
      return { ...middle, left: x - radius - width, width, height };
    case "above":
      return { ...middle, top: y - radius - height, width, height };
    case "below":
      return { ...middle, top: y + radius, width, height };
  }
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const height = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
