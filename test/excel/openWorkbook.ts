import { fileOf } from "../../src/preview/download/fileOf";
import type { Host, HostOptions } from "../../src/preview/host/createHost";
import { createHost } from "../../src/preview/host/createHost";
import type { OfficeGlobals } from "../../src/preview/host/node/loadOffice";
import { loadOffice } from "../../src/preview/host/node/loadOffice";

let office: OfficeGlobals | undefined;

/** A host with real Office.js in front of it: the add-in's globals lead to this workbook from now on. */
export function openWorkbook(options?: HostOptions): Host {
  const host = createHost({ fileOf, ...options });
  if (office) office.bridge.connect(host);
  else office = loadOffice(host);
  const { Excel, Office, OfficeExtension } = office;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return host;
}
