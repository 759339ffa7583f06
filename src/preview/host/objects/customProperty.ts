import { type Definition, hostObject, method, property, readOnly } from "../batch/definition";
import { either, flag, number, text } from "../batch/reader";
import { HostError } from "../model/HostError";
import type { WorkbookModel } from "../model/WorkbookModel";

interface PropertyTarget {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

const value = either(text, either(number, flag));

function set({ workbook, key }: PropertyTarget, content: string | number | boolean): void {
  workbook.customProperties.set(key, content);
  workbook.changed({ kind: "workbookProperties" });
}

const customProperty: Definition<PropertyTarget> = {
  name: "CustomProperty",
  id: ({ key }) => key,
  properties: {
    key: readOnly(({ key }) => key),
    value: property(value, ({ workbook, key }) => workbook.customProperties.get(key), set),
  },
  methods: {
    delete: method([], ({ workbook, key }) => {
      workbook.customProperties.delete(key);
      workbook.changed({ kind: "workbookProperties" });
    }),
  },
};

const find = (workbook: WorkbookModel, key: string): PropertyTarget | undefined => {
  const known = [...workbook.customProperties.keys()].find((each) => each.toLowerCase() === key.toLowerCase());
  return known === undefined ? undefined : { workbook, key: known };
};

export const customPropertyCollection: Definition<WorkbookModel> = {
  name: "CustomPropertyCollection",
  items: (workbook) =>
    [...workbook.customProperties.keys()].map((key) => hostObject(customProperty, { workbook, key })),
  methods: {
    add: method([text, value], (workbook, key, content) => {
      const target = find(workbook, key) ?? { workbook, key };
      set(target, content);
      return hostObject(customProperty, target);
    }),
    getCount: method([], ({ customProperties }) => customProperties.size),
    getItem: method([text], (workbook, key) => {
      const found = find(workbook, key);
      if (!found) throw new HostError("ItemNotFound", `The workbook has no property "${key}".`);
      return hostObject(customProperty, found);
    }),
    getItemOrNullObject: method([text], (workbook, key) => {
      const found = find(workbook, key);
      return found ? hostObject(customProperty, found) : null;
    }),
  },
};
