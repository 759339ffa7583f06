/** A bubble on the drawn map: centre and radius in pixels. */
export interface Bubble {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface LabelledBubble extends Bubble {
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

/** Text over text cannot be read, text over a bubble can. */
const labelOnLabel = 4;

/** For each bubble to be named, in order, the side on which its label covers the least of all bubbles and of the labels before it. */
export function labelSides(named: readonly LabelledBubble[], bubbles: readonly Bubble[]): Side[] {
  const discs = bubbles.map(({ x, y, radius }): Box => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const labels: Box[] = [];
  return named.map((bubble) => {
    const boxes = sides.map((side) => labelBox(bubble, side));
    const covered = boxes.map((box) => overlap(box, discs) + labelOnLabel * overlap(box, labels));
    const best = covered.indexOf(Math.min(...covered));
    labels.push(boxes[best]!);
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

/** Area of `one` that the others cover. */
function overlap(one: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const width = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
    const height = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
    return sum + Math.max(0, width) * Math.max(0, height);
  }, 0);
}
