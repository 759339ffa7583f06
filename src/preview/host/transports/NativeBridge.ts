import type { Host } from "../createHost";
import type { OfficeMessage } from "../events/Outbox";
import { RequestRefused, refusals } from "../Faults";

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: unknown };
}

const response = 2;
const event = 3;

/** The bridge that hosts without a browser give Office.js as `_richApiNativeBridge`. The host behind it can be replaced. */
export class NativeBridge {
  /** Office.js puts its own function here. */
  onMessageFromHost: (text: string) => void = () => undefined;
  #host: Host | null = null;
  #stop: () => void = () => undefined;

  /** From now on Office.js talks to this host. */
  connect(host: Host): void {
    this.#stop();
    this.#host = host;
    this.#stop = host.outbox.onMessages((entries) => this.#tell(entries));
  }

  get host(): Host {
    if (!this.#host) throw new Error("No host is connected: call connect first.");
    return this.#host;
  }

  /** Office.js calls it; an arrow, so that it can be called without the object. */
  readonly sendMessageToHost = (text: string): void => {
    const { id, message } = JSON.parse(text) as BridgeMessage;
    if (!message.url.startsWith("ProcessQuery")) throw new Error(`This bridge does not know ${message.url}.`);
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    void this.#answer(id, body);
  };

  async #answer(id: number, body: string): Promise<void> {
    const message = await this.host.process(body).then(
      (answer) => ({ statusCode: 200, headers: {}, body: answer }),
      (error: unknown) => failure(error),
    );
    this.onMessageFromHost(JSON.stringify({ id, type: response, message }));
  }

  #tell(entries: readonly OfficeMessage[]): void {
    this.onMessageFromHost(JSON.stringify({ type: event, message: { entries } }));
  }
}

function failure(error: unknown): unknown {
  if (!(error instanceof RequestRefused)) throw error;
  const { status, code } = refusals[error.refusal];
  return { statusCode: status, headers: {}, body: JSON.stringify({ error: { code, message: error.message } }) };
}
