import { type Subscriptions, wholeWorkbook } from "../batch/Subscriptions";
import { areaAddress } from "../model/address";
import type { Change, Origin } from "../model/change";
import type { SheetModel } from "../model/SheetModel";
import type { OfficeMessage } from "./Outbox";

/** Office.js's category for events, and the numbers of those this host raises. */
const eventCategory = 65_536;
const numbers = { changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15, formatted: 18 };

/** `workbook.onSelectionChanged` is told without being asked for, and tells nothing but that it happened. */
const anySelection: OfficeMessage = [eventCategory, 2, "", "{}"];

/** What an add-in that asked for it is told of a change. */
export function officeEvents(change: Change, origin: Origin, subscriptions: Subscriptions): OfficeMessage[] {
  const asked = happenings(change, origin).flatMap(({ event, sheet, body }) =>
    [sheet.id, wholeWorkbook]
      .filter((targetId) => subscriptions.wants(event, targetId))
      .map((targetId) => [eventCategory, event, targetId, JSON.stringify({ worksheetId: sheet.id, ...body })] as const),
  );
  return change.kind === "selection" ? [...asked, anySelection] : asked;
}

interface Happening {
  readonly event: number;
  readonly sheet: SheetModel;
  readonly body: Readonly<Record<string, unknown>>;
}

function happenings(change: Change, origin: Origin): Happening[] {
  const source = "Local";
  const triggerSource = origin === "addIn" ? "ThisLocalAddin" : "Unknown";
  switch (change.kind) {
    case "cells":
      return [
        {
          event: numbers.changed,
          sheet: change.sheet,
          body: { ...at(change.area), changeType: "RangeEdited", source, triggerSource },
        },
      ];
    case "inserted":
    case "deleted": {
      const changeType = `${change.along === "rows" ? "Row" : "Column"}${change.kind === "inserted" ? "Inserted" : "Deleted"}`;
      return [
        {
          event: numbers.changed,
          sheet: change.sheet,
          body: { ...at(change.area), changeType, source, triggerSource },
        },
      ];
    }
    case "formats":
      return [{ event: numbers.formatted, sheet: change.sheet, body: { ...at(change.area), source } }];
    case "selection":
      return [{ event: numbers.selected, sheet: change.sheet, body: at(change.area) }];
    case "sheetAdded":
      return [{ event: numbers.added, sheet: change.sheet, body: { source } }];
    case "sheetRemoved":
      return [{ event: numbers.deleted, sheet: change.sheet, body: { source } }];
    case "activeSheet":
      return [
        { event: numbers.deactivated, sheet: change.from, body: {} },
        { event: numbers.activated, sheet: change.sheet, body: {} },
      ];
    default:
      return [];
  }
}

const at = (area: Parameters<typeof areaAddress>[0]) => ({ address: areaAddress(area) });
