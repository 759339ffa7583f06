import { type Definition, hostObject, method, property, readOnly } from "../batch/definition";
import { text } from "../batch/reader";
import { HostError } from "../model/HostError";
import type { SheetModel } from "../model/SheetModel";
import { checkSheet } from "./rangeTarget";

interface PropertyTarget {
  readonly sheet: SheetModel;
  readonly key: string;
}

function set({ sheet, key }: PropertyTarget, value: string): void {
  sheet.properties.set(key, value);
  sheet.changed("properties");
}

const worksheetCustomProperty: Definition<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  id: ({ key }) => key,
  properties: {
    key: readOnly(({ key }) => key),
    value: property(text, ({ sheet, key }) => sheet.properties.get(key), set),
  },
  methods: {
    delete: method([], ({ sheet, key }) => {
      sheet.properties.delete(key);
      sheet.changed("properties");
    }),
  },
};

const find = (sheet: SheetModel, key: string): string | undefined =>
  [...sheet.properties.keys()].find((each) => each.toLowerCase() === key.toLowerCase());

export const worksheetCustomPropertyCollection: Definition<SheetModel> = {
  name: "WorksheetCustomPropertyCollection",
  check: checkSheet,
  items: (sheet) => [...sheet.properties.keys()].map((key) => hostObject(worksheetCustomProperty, { sheet, key })),
  methods: {
    add: method([text, text], (sheet, given, value) => {
      const key = find(sheet, given) ?? given;
      set({ sheet, key }, value);
      return hostObject(worksheetCustomProperty, { sheet, key });
    }),
    getCount: method([], ({ properties }) => properties.size),
    getItem: method([text], (sheet, given) => {
      const key = find(sheet, given);
      if (key === undefined) throw new HostError("ItemNotFound", `"${sheet.name}" has no property "${given}".`);
      return hostObject(worksheetCustomProperty, { sheet, key });
    }),
    getItemOrNullObject: method([text], (sheet, given) => {
      const key = find(sheet, given);
      return key === undefined ? null : hostObject(worksheetCustomProperty, { sheet, key });
    }),
  },
};
