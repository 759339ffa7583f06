import { element } from "./element";
import { escapeXml } from "./escapeXml";
import type { DocumentProperties } from "./FoundWorkbook";

const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/** The program that wrote the file and, if given, for whom. */
export function applicationProperties({ manager, company }: DocumentProperties = {}): string {
  return element(
    "Properties",
    { xmlns: NAMESPACE },
    element("Application", {}, "LMI Workbench"),
    manager === undefined ? "" : element("Manager", {}, escapeXml(manager)),
    company === undefined ? "" : element("Company", {}, escapeXml(company)),
  );
}
