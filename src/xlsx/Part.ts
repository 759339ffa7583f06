import { namespaces } from "./namespaces";

/** One file of the package. */
export interface Part {
  /** Path from the package's root: "xl/workbook.xml". */
  readonly path: string;
  readonly contentType: string;
  /** Without the XML declaration. */
  readonly xml: string;
  /** Parts this one points at, in order: the first is rId1, the second rId2. */
  readonly targets: readonly Target[];
}

export interface Target {
  /** Full relationship type. */
  readonly type: string;
  readonly path: string;
  /** The path is an address outside of the file. */
  readonly isOutside?: true;
}

/** Points at a part of one of Office's own kinds, such as "worksheet". */
export function target(kind: string, path: string): Target {
  return { type: `${namespaces.relationships}/${kind}`, path };
}

/** Content type of one of Office's own kinds, such as "spreadsheetml.table". */
export function officeType(kind: string): string {
  return `application/vnd.openxmlformats-officedocument.${kind}+xml`;
}
