import type { Host } from "../createHost";
import { RequestRefused, refusals } from "../Faults";
import { appContext } from "./appContext";
import { isDocumentCall } from "./documentCalls";
import { answerTo, eventMessage, type PaneMessage, parsePaneMessage, requestType } from "./officeOnlineMessage";
import { type DocumentArguments, paneDocument } from "./paneDocument";

const conversation = "preview";
const addin = "lmi-workbench";
/** Numbers of office.js for what it calls, and its names for what it is told. */
const dispatch = { batch: 93, actionCompleted: 94 };
/** Office.js keeps the Tab key to itself and tells when it goes past the last or before the first place of the pane. */
const leaving = { name: "ContextActivationManager_notifyHost", forwards: 13, backwards: 14 };
const events = { action: "appCommandInvoked", messages: "richApiMessage", selection: "documentSelectionChanged" };
/** One runtime for pane, ribbon and functions. */
const sharedRuntimeWithFunctions = 3;

interface Call extends DocumentArguments {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a batch: the first is a word that says for whom it is, the fifth its text. */
  readonly ArrayData?: readonly unknown[];
}

/** The add-in's page in a frame of the preview, which talks to the host as to Excel on the web. */
export class Pane {
  readonly #host: Host;
  readonly #frame: HTMLIFrameElement;
  readonly #origin = window.location.origin;
  readonly #registered = new Set<string>();
  /** Told as soon as office.js asks for it: it loads slower than a person clicks. */
  readonly #waiting: { readonly name: string; readonly data: unknown }[] = [];
  readonly #running = new Map<string, () => void>();
  readonly #stops: readonly (() => void)[];
  #lastAction = 0;
  /** Called when the Tab key leads out of the pane. */
  onLeave: (backwards: boolean) => void = () => undefined;

  /** Opens the page at `address`, which must be of the same origin as the page around it. */
  constructor(host: Host, frame: HTMLIFrameElement, address: string) {
    this.#host = host;
    this.#frame = frame;
    window.addEventListener("message", this.#receive);
    this.#stops = [
      () => window.removeEventListener("message", this.#receive),
      host.outbox.onMessages((entries) => this.#tell(events.messages, { ArrayData: entries })),
      host.workbook.onChange(({ kind }) => {
        if (kind === "selection" && this.#registered.has(events.selection)) this.#tell(events.selection, {});
      }),
    ];
    // Office.js reads from its window's name where it is and who is around it.
    const name = JSON.stringify({
      baseFrameName: addin,
      hostInfo: `Excel|Web|16.00|en-US|telemetry||disableLogging|${sharedRuntimeWithFunctions}`,
      xdmInfo: `${conversation}|${addin}|${this.#origin}`,
    });
    frame.name = name;
    // A frame that already stands in the page no longer takes its name from the attribute.
    if (frame.contentWindow) frame.contentWindow.name = name;
    frame.src = address;
  }

  /** Does what a click on a ribbon button with this action does. Resolves when the add-in says that it is complete. */
  runAction(action: string, control: string = action): Promise<void> {
    const id = `action${++this.#lastAction}`;
    const completed = new Promise<void>((resolve) => this.#running.set(id, resolve));
    this.#tell(events.action, { 0: id, 1: action, 2: JSON.stringify({ source: { id: control } }) });
    return completed;
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }

  readonly #receive = ({ source, data }: MessageEvent): void => {
    const message = source === this.#frame.contentWindow ? parsePaneMessage(data) : null;
    if (message) void this.#answer(message).then((result) => this.#post(answerTo(message, this.#origin, result)));
  };

  async #answer({ _actionName: name, _actionType: type, _data: data }: PaneMessage): Promise<unknown> {
    if (type === requestType.registerEvent) return this.#register(name);
    if (type === requestType.unregisterEvent) this.#registered.delete(name);
    if (type !== requestType.invoke) return { Error: 0 };
    if (name === leaving.name) this.#left((data as readonly unknown[])[1]);
    if (name === "ContextActivationManager_getAppContextAsync") return appContext(this.#host, addin, this.#origin);
    return name === "executeMethod" ? this.#called(data as Call) : null;
  }

  #left(action: unknown): void {
    if (action === leaving.forwards || action === leaving.backwards) this.onLeave(action === leaving.backwards);
  }

  #register(name: string): unknown {
    this.#registered.add(name);
    const due = this.#waiting.filter((each) => each.name === name);
    this.#waiting.splice(0, this.#waiting.length, ...this.#waiting.filter((each) => each.name !== name));
    // After office.js has heard that it is registered.
    setTimeout(() => due.forEach(({ data }) => this.#tell(name, data)), 0);
    return { Error: 0 };
  }

  async #called(call: Call): Promise<unknown> {
    const id = call.DdaMethod.DispatchId;
    if (id === dispatch.batch) return this.#batch(call.ArrayData ?? []);
    if (isDocumentCall(id)) return paneDocument(this.#host.documentCopies, id, call);
    if (id !== dispatch.actionCompleted)
      throw new Error(`Office.js called ${id}, which is not in this host: see Pane.ts.`);
    // Of a completed action the first argument is its id.
    const action = String(call[0]);
    this.#running.get(action)?.();
    this.#running.delete(action);
    return { Version: 1, Error: 0 };
  }

  async #batch({ 0: partition, 4: body }: readonly unknown[]): Promise<unknown> {
    try {
      return { Version: 1, Error: 0, Data: [200, [], await this.#host.process(String(body), String(partition))] };
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      return { Version: 1, Error: refusals[error.refusal].officeCode };
    }
  }

  #tell(name: string, data: unknown): void {
    if (this.#registered.has(name)) this.#post(eventMessage(name, conversation, this.#origin, data));
    else this.#waiting.push({ name, data });
  }

  #post(text: string): void {
    this.#frame.contentWindow?.postMessage(text, this.#origin);
  }
}
