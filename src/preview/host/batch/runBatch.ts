import { HostError } from "../model/HostError";
import type { Batch } from "./Batch";
import { actionType, type BatchResponse } from "./protocol";
import { runAction } from "./runAction";
import type { Subscriptions } from "./Subscriptions";

const statusOf: Readonly<Record<string, number>> = {
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  NotInThisHost: 501,
};

/** Does an action's work in the host's own way. */
type Perform = <T>(work: () => T) => T;

/**
 * Carries the actions out in order up to the first that fails. What was done before it stays done: Excel does not roll
 * a batch back. `failAt` is the number of an action (from 0) that fails whatever it is.
 */
export async function runBatch(
  batch: Batch,
  subscriptions: Subscriptions,
  perform: Perform,
  failAt?: number,
): Promise<BatchResponse> {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let at = "";
  const location = (text: string) => void (at = text);
  for (const [index, action] of batch.request.Actions.entries()) {
    try {
      if (index === failAt)
        throw new HostError("GeneralException", "There was an internal error while processing the request.");
      const value = await perform(() => runAction(action, { batch, subscriptions, location }));
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      // A mistake in the host itself must not pass for an error of Excel.
      const code = error instanceof HostError ? error.code : "HostMistake";
      const message = error instanceof Error ? error.message : String(error);
      const failure = { Code: code, Message: message, Location: at, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error: { ...failure, HttpStatusCode: statusOf[code] ?? 500 } };
    }
  }
  return { Results: results, TraceIds: traces };
}
