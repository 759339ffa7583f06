import type { BookSheet } from "../book/BookSheet";
import { usesOurs } from "../formula/usesOurs";
import { whyChanged } from "../leave/whyChanged";
import type { Part } from "../parts/Part";
import { rootChild } from "../xml/rootChild";
import { all, around, named, type XmlNode } from "../xml/XmlNode";
import type { CopyPlan } from "./CopyPlan";

/** Charts and shapes of the sheets that stay: what they take from cells that are left out goes. */
export function leaveDrawings(plan: CopyPlan): void {
  for (const sheet of plan.sheets) {
    for (const drawing of plan.book.pack.related(sheet.path, "drawing")) {
      for (const { id, kind, target } of plan.book.pack.of(drawing.path)) {
        const chart = kind === "chart" || kind === "chartEx" ? plan.book.pack.part(target) : undefined;
        if (!chart) continue;
        leaveChart(plan, sheet, { drawing, id, chart });
        for (const shapes of plan.book.pack.related(chart.path, "chartUserShapes")) leaveShapes(plan, sheet, shapes);
      }
      leaveShapes(plan, sheet, drawing);
    }
  }
}

const cannotStand = ({ book, left }: CopyPlan, formula: string, { name }: BookSheet) =>
  usesOurs(formula) || whyChanged(book, left, formula, name) !== null;

interface PlacedChart {
  readonly drawing: Part;
  /** Of the relationship from the drawing. */
  readonly id: string;
  readonly chart: Part;
}

function leaveChart(plan: CopyPlan, sheet: BookSheet, placed: PlacedChart): void {
  const { draft, report } = plan;
  const { chart } = placed;
  const going = named(chart.root, "f").filter(({ text }) => text !== "" && cannotStand(plan, text, sheet));
  if (going.length === 0) return;
  const pieces = going.map(pieceOf);
  const series = named(chart.root, "ser").filter((each) => !isFiltered(each));
  const isOver = series.every((each) => pieces.includes(each));
  if (pieces.includes(null) || (isOver && sheet.part !== null)) {
    removeChart(plan, placed);
    report.leftOut.push(`A chart on "${sheet.name}": it shows what is left out.`);
    return;
  }
  for (const piece of new Set(pieces)) if (piece) draft.edits(chart).remove(piece);
  const number = series.filter((each) => pieces.includes(each)).length;
  const what = number === 1 ? "A series" : number === 0 ? "A title" : `${number} series`;
  report.leftOut.push(`${what} of a chart on "${sheet.name}": it shows what is left out.`);
}

/** A series that is filtered away stands alone in an extension. */
const isFiltered = ({ parent }: XmlNode) => parent !== null && parent.name.startsWith("filtered");

function pieceOf(node: XmlNode): XmlNode | null {
  const piece = around(node, "ser", "title");
  return piece?.name === "ser" && isFiltered(piece) ? around(piece, "ext") : piece;
}

function removeChart({ draft }: CopyPlan, { drawing, id }: PlacedChart): void {
  const place = [...all(drawing.root)].find(({ name, attributes }) => name === "chart" && attributes["r:id"] === id);
  if (place) draft.edits(drawing).remove(rootChild(place));
  draft.cutRelationship(drawing.path, id);
}

/** A shape shows the text of a cell, and keeps it. */
function leaveShapes(plan: CopyPlan, sheet: BookSheet, drawing: Part): void {
  const shows = ({ attributes: { textlink } }: XmlNode) =>
    textlink !== undefined && textlink !== "" && cannotStand(plan, textlink.replace(/^=/, ""), sheet);
  for (const shape of [...all(drawing.root)].filter(shows)) {
    plan.draft.edits(drawing).remove(rootChild(shape));
    plan.report.leftOut.push(`A shape on "${sheet.name}": it shows what is left out.`);
  }
}
