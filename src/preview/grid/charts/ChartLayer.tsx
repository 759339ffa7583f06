import { type Injector, toDisposable } from "@univerjs/core";
import { SheetCanvasFloatDomManagerService } from "@univerjs/preset-sheets-drawing";
import { ComponentManager } from "@univerjs/ui";
import { useSyncExternalStore } from "react";
import type { Change } from "../../host/model/change";
import type { ChartModel } from "../../host/model/chart";
import type { SheetModel } from "../../host/model/SheetModel";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import { pixels } from "../pixels";
import { headings } from "../sheetSnapshot";
import { Chart } from "./Chart";

const component = "WorkbookChart";

/** The charts over the grid's cells. They are drawn again when cells change. */
export class ChartLayer {
  readonly #injector: Injector;
  readonly #placed = new Map<string, { dispose(): void }>();
  readonly #redraws = new Set<() => void>();
  #version = 0;
  #waiting = false;

  constructor(injector: Injector, workbook: WorkbookModel) {
    this.#injector = injector;
    const subscribe = (redraw: () => void) => {
      this.#redraws.add(redraw);
      return () => this.#redraws.delete(redraw);
    };
    const Placed = ({ data }: { readonly data: { readonly id: string } }) => {
      useSyncExternalStore(subscribe, () => this.#version);
      const chart = workbook.sheets.flatMap(({ charts }) => charts).find(({ id }) => id === data.id);
      return chart ? <Chart chart={chart} workbook={workbook} /> : null;
    };
    injector.get(ComponentManager).register(component, Placed as never);
  }

  /** Puts the charts of the sheet that is now in front in their place. @param anew where they stood is no longer right */
  place(unitId: string, sheet: SheetModel, anew: boolean): void {
    if (anew) {
      for (const chart of this.#placed.values()) chart.dispose();
      this.#placed.clear();
    }
    const layer = this.#injector.get(SheetCanvasFloatDomManagerService);
    for (const chart of sheet.charts) {
      if (this.#placed.has(chart.id)) continue;
      const at = {
        unitId,
        subUnitId: sheet.id,
        componentKey: component,
        data: { id: chart.id },
        allowTransform: false,
      };
      const placed = layer.addFloatDomToPosition({ ...at, initPosition: position(sheet, chart) }, chart.id);
      this.#placed.set(chart.id, placed ?? toDisposable(() => undefined));
    }
  }

  follow({ kind }: Change): void {
    if (this.#waiting || (kind !== "cells" && kind !== "calculated" && kind !== "charts")) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#version += 1;
      for (const redraw of this.#redraws) redraw();
    });
  }
}

/** Univer counts the headings of rows and columns in. */
function position(sheet: SheetModel, { left, top, width, height }: ChartModel) {
  const aside = headings(sheet);
  return {
    startX: aside.width + pixels(left),
    startY: aside.height + pixels(top),
    endX: aside.width + pixels(left + width),
    endY: aside.height + pixels(top + height),
  };
}
