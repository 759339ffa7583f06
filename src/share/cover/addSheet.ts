import { element } from "../../xlsx/element";
import { namespaces } from "../../xlsx/namespaces";
import { officeType } from "../../xlsx/Part";
import type { CopyPlan } from "../copy/CopyPlan";
import { relationshipPath } from "../parts/relationshipPath";
import { child, children } from "../xml/XmlNode";

const WORKSHEET = `${namespaces.relationships}/worksheet`;

/** Puts a sheet behind the last one. */
export function addSheet({ book, draft }: CopyPlan, name: string, xml: string): void {
  const { pack, workbook } = book;
  const list = child(workbook.root, "sheets")!;
  const relationships = pack.part(relationshipPath(workbook.path))!;
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf("/") + 1);
  const target = `worksheets/sheet${free((number) => !has(`${folder}worksheets/sheet${number}.xml`))}.xml`;
  const taken = new Set(pack.of(workbook.path).map(({ id }) => id));
  const id = `rId${free((number) => !taken.has(`rId${number}`))}`;
  const sheetId = Math.max(0, ...children(list, "sheet").map(({ attributes }) => Number(attributes.sheetId))) + 1;
  const prefix = relationshipPrefix(workbook.text.slice(workbook.root.start, workbook.root.inside));
  const declared = prefix === null ? { "xmlns:r": namespaces.relationships } : {};
  const entry = { name, sheetId, ...declared, [`${prefix ?? "r"}:id`]: id };
  draft.edits(workbook).append(list, element(`${list.prefix}sheet`, entry));
  const own = element(`${relationships.root.prefix}Relationship`, { Id: id, Type: WORKSHEET, Target: target });
  draft.edits(relationships).append(relationships.root, own);
  draft.written.set(folder + target, new TextEncoder().encode(xml));
  draft.contentTypes.set(folder + target, officeType("spreadsheetml.worksheet"));

  function has(path: string): boolean {
    return pack.files.has(pack.written(path));
  }
}

function free(isFree: (number: number) => boolean): number {
  let number = 1;
  while (!isFree(number)) number += 1;
  return number;
}

/** What the workbook's part calls the namespace of relationships; null if it does not say so at its beginning. */
function relationshipPrefix(tag: string): string | null {
  return new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${namespaces.relationships}["']`).exec(tag)?.[1] ?? null;
}
