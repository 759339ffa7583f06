import { element } from "../element";
import { chartTitle, textProperties } from "./chartText";
import { shape } from "./shape";

/** One axis as the file has it. `id` and `crossAxis` tie two axes together. */
export interface AxisLayout {
  readonly kind: "c:valAx" | "c:catAx";
  readonly id: number;
  readonly crossAxis: number;
  readonly position: "b" | "l";
  readonly reversed?: boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly grid?: boolean | undefined;
  readonly title?: string | undefined;
  readonly numberFormat: string;
  /** Where on the other axis this one stands. */
  readonly crosses: "autoZero" | "max" | number;
  /** Draw the axis itself. */
  readonly line: boolean;
  /** Elements that only this kind of axis has. */
  readonly rest: string;
}

const value = (name: string, val: string | number) => element(name, { val });

function scaling({ reversed, min, max }: AxisLayout): string {
  return element(
    "c:scaling",
    {},
    value("c:orientation", reversed ? "maxMin" : "minMax"),
    max === undefined ? "" : value("c:max", max),
    min === undefined ? "" : value("c:min", min),
  );
}

function axisTitle(title: string, position: "b" | "l"): string {
  const look = { size: 10, color: "404040" };
  return chartTitle(title, position === "l" ? { ...look, turned: 90 } : look);
}

/** An axis with its labels at the low end of the plot, wherever it crosses. */
export function axis(layout: AxisLayout): string {
  const { position, crosses } = layout;
  return element(
    layout.kind,
    {},
    value("c:axId", layout.id),
    scaling(layout),
    value("c:delete", 0),
    value("c:axPos", position),
    layout.grid ? element("c:majorGridlines", {}, shape({ line: "D9D9D9" })) : "",
    layout.title === undefined ? "" : axisTitle(layout.title, position),
    element("c:numFmt", { formatCode: layout.numberFormat, sourceLinked: 0 }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", crosses === "max" ? "nextTo" : "low"),
    shape({ fill: null, line: layout.line ? "7F7F7F" : null }),
    textProperties({ size: 9, color: "595959" }),
    value("c:crossAx", layout.crossAxis),
    typeof crosses === "number" ? value("c:crossesAt", crosses) : value("c:crosses", crosses),
    layout.rest,
  );
}
