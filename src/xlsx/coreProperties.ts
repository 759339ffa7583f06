import { element } from "./element";
import { escapeXml } from "./escapeXml";

const NAMESPACES = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

/** The file's title and, if given, the time it was made. */
export function coreProperties(title: string, created: Date | undefined): string {
  const time = created && element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, created.toISOString());
  return element("cp:coreProperties", NAMESPACES, element("dc:title", {}, escapeXml(title)), time ?? "");
}
