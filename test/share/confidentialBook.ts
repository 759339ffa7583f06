import { partnerCopy } from "../../src/share/partnerCopy";
import { copied } from "./copied";
import { handMade, type HandMade, number, row, text } from "./handMade";

export const OFFICE = "application/vnd.openxmlformats-officedocument";
export const SHEETS = `${OFFICE}.spreadsheetml`;
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const CHART = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const DRAWING = 'xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
const TEXTS = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

export const SECRET = "Elinor Hatch";
/** Rows with a name and a figure in confidence, and the cells of a ninth row. */
export const contact = (...more: readonly string[]) =>
  row(1, text("A1", "ID"), text("C1", "Name (confidential)"), text("D1", "Pay (confidential)")) +
  row(2, text("A2", "S1"), text("C2", SECRET), number("D2", 52_340)) +
  row(9, ...more);

export type Made = Partial<Omit<HandMade, "sheets">> & Partial<HandMade["sheets"][number]>;

/** A workbook with a confidential column, and whatever else. */
export function made(
  { rows = contact(), before, rest, links: sheetLinks, ...book }: Made,
  bookLinks?: HandMade["links"],
) {
  const sheet = { name: "Data", rows, before: before ?? "", rest: rest ?? "", links: sheetLinks ?? [] };
  const open = { name: "Open", rows: row(1, text("A1", "Nothing")) };
  return { ...book, sheets: [sheet, open], ...(bookLinks ? { links: bookLinks } : {}) };
}

/** A copy of a workbook in which nothing of a confidential column is there any more. */
export function clean(content: HandMade, choices: Parameters<typeof copied>[1] = {}) {
  const copy = copied(handMade(content), choices);
  expect(copy.everything.replace(/<[^>]*>/g, "")).not.toMatch(/Elinor|Hatch|52340/);
  expect(copy.report.stillThere).toEqual([]);
  return copy;
}

/** Why there is no copy. */
export const refused = (content: HandMade) => {
  const copy = partnerCopy(handMade(content), { withoutSheets: [], withoutComments: false, madeOn: "2026-11-21" });
  return "refused" in copy ? copy.refused : "It was not refused.";
};

/** A sheet with a drawing. */
export const drawn = (inner: string, ...parts: readonly (readonly [string, string])[]): Made => ({
  rest: '<drawing r:id="rId1"/>',
  links: [{ id: "rId1", type: "drawing", target: "../drawings/drawing1.xml" }],
  parts: {
    "xl/drawings/drawing1.xml": [`${OFFICE}.drawing+xml`, `<d:wsDr ${DRAWING} ${TEXTS}>${inner}</d:wsDr>`],
    ...Object.fromEntries(parts.map(([path, xml]) => [path, [`${OFFICE}.drawingml.chart+xml`, xml] as const])),
  },
  partLinks: { "xl/drawings/drawing1.xml": [{ id: "rId1", type: "chart", target: "../charts/chart1.xml" }] },
});

export const placed = `<d:oneCellAnchor><d:graphicFrame><c:chart ${CHART} xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></d:graphicFrame></d:oneCellAnchor>`;
/** A sheet with a chart. */
export const chart = (inner: string) =>
  drawn(placed, ["xl/charts/chart1.xml", `<c:chartSpace ${CHART} ${TEXTS}>${inner}</c:chartSpace>`]);
