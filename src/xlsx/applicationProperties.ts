import { element } from "./element";

const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/** The program that wrote the file. */
export function applicationProperties(): string {
  return element("Properties", { xmlns: NAMESPACE }, element("Application", {}, "LMI Workbench"));
}
