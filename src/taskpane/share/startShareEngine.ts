import { wrap } from "comlink";
import type { Refusal } from "../../share/Refusal";
import type { ShareCheck } from "../../share/ShareCheck";
import type { PartnerCopy, ShareEngine } from "./ShareEngine";

const notStarted: Refusal = {
  refused:
    "Nothing was looked through, for a part of this pane could not be started: close the pane, then open it again.",
};

/** The engine in a worker of its own, so that the page answers while it works. A worker that fails fails every question. */
export function startShareEngine(): ShareEngine {
  const worker = startWorker();
  if (worker === null) return refusing;
  const engine = wrap<Pick<ShareEngine, "check" | "copy">>(worker);
  const failure = new Promise<never>((_, fail) => {
    worker.addEventListener("error", ({ message }) => fail(new Error(message)));
  });
  const answer = <Value>(asked: Promise<Value>): Promise<Value> => Promise.race([asked, failure]);
  return {
    check: (file) => answer<ShareCheck | Refusal>(engine.check(file)),
    copy: (file, choices) => answer<PartnerCopy | Refusal>(engine.copy(file, choices)),
    stop: () => worker.terminate(),
  };
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./share.worker.ts", import.meta.url));
  } catch {
    return null;
  }
}

/** Says at every question why there is no answer. */
const refusing: ShareEngine = {
  check: () => Promise.resolve(notStarted),
  copy: () => Promise.resolve(notStarted),
  stop: () => undefined,
};
