import { wrap } from "comlink";
import type { Refusal } from "../../share/Refusal";
import type { ShareCheck } from "../../share/ShareCheck";
import type { PartnerCopy, ShareEngine } from "./ShareEngine";

/** The engine in a worker of its own, so that the page answers while it works. A worker that fails fails every question. */
export function startShareEngine(): ShareEngine {
  const worker = new Worker(new URL("./share.worker.ts", import.meta.url));
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
