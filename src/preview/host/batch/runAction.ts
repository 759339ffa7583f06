import { HostError } from "../model/HostError";
import { answerQuery } from "./answerQuery";
import type { Batch } from "./Batch";
import { callMethod } from "./callMethod";
import type { HostObject } from "./definition";
import { camelCase, notInThisHost, pascalCase, propertyByWireName } from "./names";
import { type Action, actionType } from "./protocol";
import type { Subscriptions } from "./Subscriptions";

interface Surroundings {
  readonly batch: Batch;
  readonly subscriptions: Subscriptions;
  /** Is told which object and member is at work, for `debugInfo.errorLocation`. */
  readonly location: (text: string) => void;
}

/** Carries one action out. @returns its result, or undefined if it has none */
export async function runAction(action: Action, around: Surroundings): Promise<unknown> {
  // Office.js takes a result of it as the sign that everything before it was done.
  if (action.ActionType === actionType.trace) return null;
  const { batch, location } = around;
  const object = batch.object(action.ObjectPathId, location);
  const identify = (each: HostObject) => identity(each, batch);
  if (action.ActionType === actionType.instantiate) return object ? identify(object) : null;
  if (!object) return null;
  if (action.ActionType === actionType.query || action.ActionType === actionType.queryAsJson) {
    location(object.definition.name);
    return answerQuery(object, action.QueryInfo ?? {}, identify);
  }
  location(`${object.definition.name}.${camelCase(action.Name)}`);
  object.definition.check?.(object.target);
  if (action.ActionType === actionType.method) return runMethod(object, action, around);
  if (action.ActionType === actionType.setProperty) {
    return setProperty(object, action.Name, batch.values(action.ArgumentInfo, location)[0]);
  }
  if (action.ActionType === actionType.update) {
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) setProperty(object, pascalCase(name), value);
    return undefined;
  }
  throw new HostError(notInThisHost, `Actions of type ${action.ActionType} are not in this host: see runAction.ts.`);
}

function setProperty(object: HostObject, wire: string, value: unknown): undefined {
  const [name, property] = propertyByWireName(object, wire);
  if (!property.set) throw new HostError("InvalidArgument", `${object.definition.name}.${name} can only be read.`);
  property.set(object.target, value);
  return undefined;
}

function runMethod(object: HostObject, { Name, ArgumentInfo }: Action, around: Surroundings): unknown {
  const { batch, subscriptions, location } = around;
  if (Name === "_KeepReference" && object.definition.held) return void batch.held.keep(object);
  if (Name === "_RemoveReference") return void batch.held.release(String(ArgumentInfo?.Arguments?.[0]));
  if (subscriptions.handle(object, Name)) return undefined;
  return callMethod(object, Name, batch.values(ArgumentInfo, location));
}

/** How Office.js finds the object in the next request. */
function identity(object: HostObject, { held, request }: Batch): Record<string, unknown> {
  const { definition, target } = object;
  if (definition.held && request.AutoKeepReference) held.keep(object);
  const referenceId = held.idOf(object);
  return {
    ...(definition.id ? { Id: definition.id(target) } : {}),
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  };
}
