import type { Host } from "../createHost";
import type { Reply } from "../transports/safeArray";
import { win32Document } from "../transports/win32Document";

/** Parts of Office.js with which it makes its document when Excel on Windows has opened a page. */
export interface DocumentInternals {
  external: unknown;
  readonly Strings: { readonly OfficeOM: unknown };
  readonly OSF: {
    readonly ClientMode: { readonly ReadWrite: number };
    readonly _OfficeAppFactory: { setHostFacade: (facade: unknown) => void };
    readonly DDA: {
      readonly ErrorCodeManager: { initializeErrorMessages: (strings: unknown) => void };
      readonly DispIdHost: {
        readonly Facade: new (delegates: unknown, parameters: unknown) => unknown;
        readonly getClientDelegateMethods: unknown;
      };
      readonly SafeArray: { readonly Delegate: { readonly ParameterMap: unknown } };
      readonly ExcelDocument: new (context: unknown, settings: undefined) => unknown;
    };
  };
}

/**
 * What stands at Office.context.document: Office.js's own object, made by its own code, with calls that go to the host as
 * on Windows. There is no page that Office.js could start up in, so what it does at the start is done here.
 */
export function officeDocument(window: DocumentInternals, host: () => Host): unknown {
  const { ClientMode, _OfficeAppFactory, DDA } = window.OSF;
  window.external = {
    Execute: (id: number, parameters: readonly unknown[], callback: (reply: Reply) => void) =>
      void win32Document(host().documentCopies, id, parameters).then(callback),
  };
  DDA.ErrorCodeManager.initializeErrorMessages(window.Strings.OfficeOM);
  const { Facade, getClientDelegateMethods } = DDA.DispIdHost;
  _OfficeAppFactory.setHostFacade(new Facade(getClientDelegateMethods, DDA.SafeArray.Delegate.ParameterMap));
  const context = { get_clientMode: () => ClientMode.ReadWrite, get_docUrl: () => host().workbook.fileName };
  return new DDA.ExcelDocument(context, undefined);
}
