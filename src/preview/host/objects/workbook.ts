import { type Definition, hostObject, method, property, readOnly } from "../batch/definition";
import { flag } from "../batch/reader";
import { cellArea } from "../model/area";
import { HostError } from "../model/HostError";
import type { WorkbookModel } from "../model/WorkbookModel";
import { application } from "./application";
import { documentProperties } from "./documentProperties";
import { namedItemCollection } from "./namedItem";
import { range } from "./range";
import { tableCollection } from "./tableCollection";
import { workbookProtection } from "./workbookProtection";
import { worksheetCollection } from "./worksheetCollection";

export const workbook: Definition<WorkbookModel> = {
  name: "Workbook",
  properties: {
    name: readOnly(({ fileName }) => fileName),
    readOnly: readOnly(() => false),
    isDirty: property(
      flag,
      ({ isDirty }) => isDirty,
      (model, value) => {
        model.isDirty = value;
      },
    ),
  },
  objects: {
    worksheets: (model) => hostObject(worksheetCollection, model),
    tables: (model) => hostObject(tableCollection, { workbook: model, sheet: null }),
    names: (model) => hostObject(namedItemCollection, { workbook: model, sheet: null }),
    application: (model) => hostObject(application, model),
    properties: (model) => hostObject(documentProperties, model),
    protection: (model) => hostObject(workbookProtection, model),
  },
  methods: {
    getSelectedRange: method([], ({ selection: { sheet, area, others } }) => {
      if (others.length > 0)
        throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
      return hostObject(range, { sheet, area });
    }),
    getActiveCell: method([], ({ selection: { sheet, area } }) =>
      hostObject(range, { sheet, area: cellArea(area.row, area.column) }),
    ),
  },
  events: { Activated: 2203 },
};
