import { element } from "./element";
import { escapeXml } from "./escapeXml";
import type { DocumentProperties } from "./FoundWorkbook";

const NAMESPACES = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

const textElement = (name: string, text: string | undefined) =>
  text === undefined ? "" : element(name, {}, escapeXml(text));

/** The file's title and, if given, the time it was made and what a person wrote about it. */
export function coreProperties(title: string, created: Date | undefined, properties: DocumentProperties = {}): string {
  const { subject, author, keywords, comments, category } = properties;
  return element(
    "cp:coreProperties",
    NAMESPACES,
    element("dc:title", {}, escapeXml(title)),
    textElement("dc:subject", subject),
    textElement("dc:creator", author),
    textElement("cp:keywords", keywords),
    textElement("dc:description", comments),
    created ? element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, created.toISOString()) : "",
    textElement("cp:category", category),
  );
}
