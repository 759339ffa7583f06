import { fileOf } from "../../../src/preview/download/fileOf";
import { createHost, type Host, type HostOptions } from "../../../src/preview/host/createHost";
import { loadOffice, type OfficeGlobals } from "../../../src/preview/host/node/loadOffice";

let office: OfficeGlobals | undefined;

/** Unmodified Office.js on this file's globals (`Excel`, `OfficeExtension`, ...), talking to a new host. */
export function realOffice(options: HostOptions = {}): Host {
  const host = createHost({ fileOf, ...options });
  if (office) office.bridge.connect(host);
  else office = loadOffice(host);
  const { Excel, Office, OfficeExtension, CustomFunctions } = office;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  return host;
}

/** Runs a script among the globals of Office.js, as a page does. */
export const runInPage = (script: string): unknown => office!.run(script);
