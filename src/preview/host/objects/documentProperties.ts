import { type Definition, hostObject, type Property, property } from "../batch/definition";
import { text } from "../batch/reader";
import type { WorkbookModel } from "../model/WorkbookModel";
import { customPropertyCollection } from "./customProperty";

const kept = (key: string): Property<WorkbookModel> =>
  property(
    text,
    ({ properties }) => properties.get(key) ?? "",
    (workbook, value) => {
      workbook.properties.set(key, value);
      workbook.changed({ kind: "workbookProperties" });
    },
  );

export const documentProperties: Definition<WorkbookModel> = {
  name: "DocumentProperties",
  objects: { custom: (workbook) => hostObject(customPropertyCollection, workbook) },
  properties: Object.fromEntries(
    ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"].map((key) => [
      key,
      kept(key),
    ]),
  ),
};
