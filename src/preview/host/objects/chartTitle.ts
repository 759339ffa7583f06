import { type Definition, hostObject, property } from "../batch/definition";
import { flag, text } from "../batch/reader";
import type { ChartTitle } from "../model/chart";
import type { SheetModel } from "../model/SheetModel";
import { chartFont } from "./chartFont";

interface TitleTarget {
  readonly sheet: SheetModel;
  readonly title: ChartTitle;
}

function patch({ sheet, title }: TitleTarget, change: Partial<ChartTitle>): void {
  Object.assign(title, change);
  sheet.changed("charts");
}

const properties = {
  /** Setting the words shows the title. */
  text: property(
    text,
    ({ title }: TitleTarget) => title.text,
    (target: TitleTarget, value) => patch(target, { text: value, visible: true }),
  ),
  visible: property(
    flag,
    ({ title }: TitleTarget) => title.visible,
    (target: TitleTarget, visible) => patch(target, { visible }),
  ),
};

const format = (name: string): Definition<TitleTarget> => ({
  name,
  objects: { font: ({ sheet, title: { font } }) => hostObject(chartFont, { sheet, font }) },
});

const titleFormat = format("ChartTitleFormat");
const axisTitleFormat = format("ChartAxisTitleFormat");

export const chartTitle: Definition<TitleTarget> = {
  name: "ChartTitle",
  properties: {
    ...properties,
    overlay: property(
      flag,
      ({ title }) => title.overlay,
      (target, overlay) => patch(target, { overlay }),
    ),
  },
  objects: { format: (target) => hostObject(titleFormat, target) },
};

export const chartAxisTitle: Definition<TitleTarget> = {
  name: "ChartAxisTitle",
  properties,
  objects: { format: (target) => hostObject(axisTitleFormat, target) },
};
