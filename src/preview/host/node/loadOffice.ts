import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { Host } from "../createHost";
import { isSetSupported } from "../isSetSupported";
import { NativeBridge } from "../transports/NativeBridge";
import { bareWindow } from "./bareWindow";
import { type DocumentInternals, officeDocument } from "./officeDocument";

/** The globals of Office.js; the types are those of @types/office-js, which this folder may not name. */
export interface OfficeGlobals {
  readonly Excel: unknown;
  readonly Office: unknown;
  readonly OfficeExtension: unknown;
  readonly CustomFunctions: unknown;
  /** Runs a script, such as the add-in's functions.js, among these globals. */
  readonly run: (script: string) => unknown;
  readonly bridge: NativeBridge;
}

/**
 * Unmodified Office.js in a realm of its own, talking to the host; no page, no Excel. `bridge.connect` puts another host
 * behind it. Checks of requirement sets are on and ask the connected host.
 */
export function loadOffice(host: Host): OfficeGlobals {
  const bridge = new NativeBridge();
  bridge.connect(host);
  const window = vm.createContext({ ...bareWindow(), _richApiNativeBridge: bridge });
  vm.runInContext("window = self = parent = top = globalThis", window);
  // Office.js waits by timers for the page around it; here is none, and none may wait for it.
  window.setTimeout = () => 0;
  run("office.js", window);
  run("excel-win32-16.01.js", window);
  run("en-us/office_strings.js", window);
  window.setTimeout = setTimeout;
  const { Office, OfficeExtension, OSF } = window as unknown as Internals;
  const supported = (name: string, version?: string) => isSetSupported(bridge.host.requirements, name, version);
  const document = officeDocument(window as unknown as DocumentInternals, () => bridge.host);
  OSF._OfficeAppFactory.getContext = () => ({ document, requirements: { isSetSupported: supported } });
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const { Excel, CustomFunctions } = window as Record<string, unknown>;
  return {
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    bridge,
    run: (script) => vm.runInContext(script, window) as unknown,
  };
}

interface Internals {
  readonly Office: unknown;
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  readonly OSF: { readonly _OfficeAppFactory: { getContext: () => unknown } };
}

function run(file: string, window: vm.Context): void {
  const path = createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${file}`);
  vm.runInContext(readFileSync(path, "utf8"), window, { filename: file });
}
