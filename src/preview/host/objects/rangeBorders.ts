import { type Definition, hostObject, method, property, readOnly } from "../batch/definition";
import { color, oneOf } from "../batch/reader";
import { type Area, maxColumns, maxRows } from "../model/area";
import { HostError } from "../model/HostError";
import type { Border, Style } from "../model/style";
import { areaOf, type RangeTarget } from "./rangeTarget";

type Side = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Edge = (typeof edges)[number];

const styles = oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot");
const plainBorder: Border = { style: "Continuous", color: "#000000", weight: "Thin" };

/** The cells, and the side of each, that an edge of a range is made of. */
function partsOf(edge: Edge, area: Area): { area: Area; side: Side }[] {
  const { row, column, rows, columns } = area;
  const parts: Record<Edge, { area: Area; side: Side }[]> = {
    EdgeTop: [{ area: { ...area, rows: 1 }, side: "borderTop" }],
    EdgeBottom: [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: "borderBottom" }],
    EdgeLeft: [{ area: { ...area, columns: 1 }, side: "borderLeft" }],
    EdgeRight: [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: "borderRight" }],
    InsideVertical: columns < 2 ? [] : [{ area: { ...area, columns: columns - 1 }, side: "borderRight" }],
    InsideHorizontal: rows < 2 ? [] : [{ area: { ...area, rows: rows - 1 }, side: "borderBottom" }],
  };
  return parts[edge];
}

function current({ range, edge }: BorderTarget): Border | null {
  const [part] = partsOf(edge, areaOf(range));
  const [first] = part ? range.sheet.styles.within(part.area) : [];
  return part && first ? (first as Style)[part.side] : null;
}

function change(target: BorderTarget, patch: Partial<Border>): void {
  const area = areaOf(target.range);
  if (area.rows === maxRows && area.columns === maxColumns) {
    throw new HostError("NotInThisHost", "Borders of all cells of a sheet are not in this host.");
  }
  const border = patch.style === "None" ? null : { ...plainBorder, ...current(target), ...patch };
  for (const part of partsOf(target.edge, area)) target.range.sheet.format(part.area, { [part.side]: border });
}

const rangeBorder: Definition<BorderTarget> = {
  name: "RangeBorder",
  properties: {
    sideIndex: readOnly(({ edge }) => edge),
    style: property(
      styles,
      (target) => current(target)?.style ?? "None",
      (target, style) => change(target, { style }),
    ),
    color: property(
      color,
      (target) => current(target)?.color ?? "#000000",
      (target, value) => change(target, { color: value }),
    ),
    weight: property(
      oneOf("Hairline", "Thin", "Medium", "Thick"),
      (target) => current(target)?.weight ?? "Thin",
      (target, weight) => change(target, { weight }),
    ),
  },
};

/** Diagonal borders are not in this host. */
export const rangeBorderCollection: Definition<RangeTarget> = {
  name: "RangeBorderCollection",
  check: areaOf,
  items: (range) => edges.map((edge) => hostObject(rangeBorder, { range, edge })),
  properties: { count: readOnly(() => edges.length) },
  methods: { getItem: method([oneOf(...edges)], (range, edge) => hostObject(rangeBorder, { range, edge })) },
};
