import type { Host } from "../createHost";
import { RequestRefused, refusals } from "../Faults";
import { isDocumentCall } from "./documentCalls";
import { type Reply, safeArray } from "./safeArray";
import { win32Document } from "./win32Document";

const dispatch = { batch: 93, messages: 33 };
const excel = 1;
const readWrite = 0;
const documentOpened = 2;
const succeeded = 0;

/**
 * What Excel on Windows puts at `window.external` of an add-in's page before office.js is loaded.
 * A reply is a safe array, or a bare number for a request that was refused.
 */
export function win32External(host: Host): Record<string, unknown> {
  return {
    GetHostInfo: () => "Excel|Win32|16.01|en-US|telemetry||disableLogging|3",
    GetContext: () => context(host),
    Execute: (id: number, parameters: readonly unknown[], callback: (reply: Reply) => void) => {
      if (isDocumentCall(id)) return void win32Document(host.documentCopies, id, parameters).then(callback);
      if (id !== dispatch.batch)
        throw new Error(`Office.js called method ${id}, which is not in this host: see win32External.ts.`);
      const request = parameters[0] as readonly unknown[];
      void batchReply(host, String(request[4])).then(callback);
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      callback: (status: number) => void,
    ) => {
      if (id === dispatch.messages) host.outbox.onMessages((entries) => handler(id, safeArray(entries)));
      callback(succeeded);
    },
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) => callback(succeeded),
  };
}

async function batchReply(host: Host, body: string): Promise<Reply> {
  try {
    const answer = await host.process(body);
    return safeArray([succeeded, 200, [], answer]);
  } catch (error) {
    if (error instanceof RequestRefused) return refusals[error.refusal].officeCode;
    throw error;
  }
}

/** By the names under which office.js asks for them. */
const context = ({ requirements, workbook }: Host): Record<string, () => unknown> => ({
  GetAppType: () => excel,
  GetSolutionRef: () => "lmi-workbench",
  GetInstanceId: () => "lmi-workbench",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => 1033,
  GetAppDataLocale: () => 1033,
  GetDocUrl: () => `C:\\${workbook.fileName}`,
  GetAppCapabilities: () => readWrite,
  GetActivationMode: () => documentOpened,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => "",
  /** The document holds no settings of the add-in: they would make every reader of the file install it. */
  GetSettings: () => ({ Read: () => undefined }),
  GetSupportedMatrix: () => JSON.stringify(requirements),
  GetHostFullVersion: () => "16.0.17000.20000",
});
