import type { ChartContext } from "./chart/ChartContext";
import { chartXml } from "./chart/chartXml";
import { drawingXml } from "./drawingXml";
import type { FoundSheet, FoundWorkbook } from "./FoundWorkbook";
import { frontSheet } from "./frontSheet";
import { outsideLinks } from "./hyperlinks";
import { officeType, type Part, target } from "./Part";
import { tableXml } from "./tableXml";
import type { WorkbookContext } from "./WorkbookContext";
import { worksheetXml } from "./worksheetXml";

const total = (sheets: readonly FoundSheet[], kind: "tables" | "charts") =>
  sheets.reduce((sum, sheet) => sum + sheet[kind].length, 0);

function tableParts({ tables }: FoundSheet, before: number, { spell }: WorkbookContext): Part[] {
  return tables.map((table, index) => ({
    path: `xl/tables/table${before + index + 1}.xml`,
    contentType: officeType("spreadsheetml.table"),
    xml: tableXml(table, before + index + 1, spell),
    targets: [],
  }));
}

function chartParts({ charts }: FoundSheet, before: number, context: ChartContext): Part[] {
  return charts.map((chart, index) => ({
    path: `xl/charts/chart${before + index + 1}.xml`,
    contentType: officeType("drawingml.chart"),
    xml: chartXml(chart, context),
    targets: [],
  }));
}

function drawingPart(sheet: FoundSheet, number: number, charts: readonly Part[]): Part {
  return {
    path: `xl/drawings/drawing${number}.xml`,
    contentType: officeType("drawing"),
    xml: drawingXml(sheet.charts),
    targets: charts.map(({ path }) => target("chart", path)),
  };
}

/** The worksheet at `index` and everything that lies on it. Tables and charts are numbered through the workbook. */
export function sheetParts({ sheets }: FoundWorkbook, index: number, context: WorkbookContext): Part[] {
  const sheet = sheets[index]!;
  const before = sheets.slice(0, index);
  const tables = tableParts(sheet, total(before, "tables"), context);
  const charts = chartParts(sheet, total(before, "charts"), context);
  const drawings = charts.length === 0 ? [] : [drawingPart(sheet, index + 1, charts)];
  const targets = [
    ...drawings.map(({ path }) => target("drawing", path)),
    ...tables.map(({ path }) => target("table", path)),
    ...outsideLinks(sheet.links ?? []).map(({ address }) => ({
      ...target("hyperlink", address!.replaceAll(" ", "%20")),
      isOutside: true as const,
    })),
  ];
  const ids = targets.map((_, place) => `rId${place + 1}`);
  const linksFrom = drawings.length + tables.length;
  const worksheet: Part = {
    path: `xl/worksheets/sheet${index + 1}.xml`,
    contentType: officeType("spreadsheetml.worksheet"),
    xml: worksheetXml(sheet, index === frontSheet(sheets), context, {
      drawings: ids.slice(0, drawings.length),
      tables: ids.slice(drawings.length, linksFrom),
      links: ids.slice(linksFrom),
    }),
    targets,
  };
  return [worksheet, ...drawings, ...charts, ...tables];
}
