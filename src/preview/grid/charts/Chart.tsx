import type { ChartModel } from "../../host/model/chart";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import { BarChart } from "./BarChart";
import { BubbleChart } from "./BubbleChart";

/** A chart as Excel would draw it, near enough to judge it; of the other kinds only the title is shown. */
export function Chart(props: { readonly chart: ChartModel; readonly workbook: WorkbookModel }) {
  const { chartType, title } = props.chart;
  if (chartType.startsWith("Bubble")) return <BubbleChart {...props} />;
  if (chartType.startsWith("BarStacked")) return <BarChart {...props} />;
  return <p>{`${title.text}: the preview draws bubbles and stacked bars only.`}</p>;
}
